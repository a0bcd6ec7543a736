using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The numbers of paragraphs through an edition: 1, 2, 3 …, and under each a, b, c …; what breaks the sequence is reported, never renumbered.</summary>
internal sealed class Numbering
{
    private int _number;
    private int _letter;

    /// <summary>The printed number of the paragraph that the source numbers so.</summary>
    public string Paragraph(int number, int offset, Report report)
    {
        if (number != _number + 1)
            report(Rules.Sequence, offset, Message(Text(number), Text(_number + 1)));
        (_number, _letter) = (number, 0);
        return Text(number);
    }

    /// <summary>The printed number of a lettered sub-paragraph with its paragraph's, such as <c>22a</c>; the letter is counted from 1.</summary>
    public string Subparagraph(int letter, int offset, Report report)
    {
        if (letter != _letter + 1)
            report(Rules.Sequence, offset, Message(Letter(letter), Letter(_letter + 1)));
        _letter = letter;
        return Text(_number) + Letter(letter);
    }

    private static string Message(string found, string expected) =>
        $"'{found}.' stands where '{expected}.' should follow; if the witness lost or misread the number, write {{++{expected}.++}} or {{~~{found}.~>{expected}.~~}}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letter(int letter) => letter is >= 1 and <= 26 ? ((char)('a' + letter - 1)).ToString() : "?";
}
