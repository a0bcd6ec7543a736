using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The numbers of paragraphs through an edition: 1, 2, 3 …, and under each a, b, c …; what breaks the sequence is reported, never renumbered, and where the base witness has the number that should follow.</summary>
internal sealed class Numbering(NumberedLines witness)
{
    private readonly Sequence _numbers = new();
    private Sequence _letters = new();
    private int _number;

    /// <summary>The printed number of the paragraph that the source numbers so.</summary>
    public string Paragraph(int number, int offset, Report report)
    {
        var expected = _numbers.Expected;
        if (!_numbers.Take(number))
            report(Rules.Sequence, offset, Message($"{number}.", $"{expected}.", witness.PlaceOf(Text(expected))));
        (_number, _letters) = (number, new());
        return Text(number);
    }

    /// <summary>The printed number of a lettered sub-paragraph with its paragraph's, such as <c>22a</c>; the letter is counted from 1, and stands in the source with signs about it, such as <c>(a)</c>.</summary>
    public string Subparagraph(int letter, string label, int offset, Report report)
    {
        var expected = _letters.Expected;
        if (!_letters.Take(letter))
            report(Rules.Sequence, offset, Message(label, label.Replace(Letter(letter), Letter(expected), StringComparison.Ordinal), place: null));
        return Text(_number) + Letter(letter);
    }

    /// <summary>Lets any number and any letter come next, since some before it may not have been read.</summary>
    public void Lose()
    {
        _numbers.Lose();
        LoseLetters();
    }

    /// <summary>Lets any letter come next, since its paragraph is not known.</summary>
    public void LoseLetters() => _letters.Lose();

    private static string Message(string found, string expected, string? place) =>
        $"'{found}' stands where '{expected}' should follow{(place is null ? "" : $", which begins {place}")}; {(place is null ? "" : $"put that paragraph in, or, if it is this one, write {expected}; ")}if the witness lost or misread the number, write {{++{expected}++}} or {{~~{found}~>{expected}~~}}, or write {Kept(found)} if it is no number";

    private static string Kept(string label) => label[0] == '(' ? $"\\{label}" : label.Insert(label.Length - 1, "\\");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int letter) => letter is >= 1 and <= 26 ? ((char)('a' + letter - 1)).ToString() : "?";
}
