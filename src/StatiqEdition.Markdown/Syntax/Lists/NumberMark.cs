using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A list number inside a mark, <c>{++1.++}</c> or <c>{~~l.~&gt;1.~~}</c>, with the variant note right after it: it still makes the list item (docs/format.md).</summary>
internal sealed record NumberMark(Mark Mark, Mark? Note, string Number, int End)
{
    private const int LongestNumber = 9;

    /// <summary>Whether the item is lettered.</summary>
    public bool IsLetter => char.IsAsciiLetter(Number[0]);

    /// <summary>The number that begins at an offset of a line; null where none does.</summary>
    public static NumberMark? Read(ReadOnlySpan<char> line, int start)
    {
        var opening = MarkText.OpeningAt(line, start);
        if (opening is not ("{++" or "{~~") || Mark.Read(line, start, opening) is not { } mark || mark.NestedIn(line) is not null)
            return null;
        var note = MarkText.OpeningAt(line, mark.End) == MarkText.Note ? Mark.Read(line, mark.End, MarkText.Note) : null;
        if (note?.NestedIn(line) is not null)
            return null;
        var number = line[mark.Edition];
        return number.Length >= 2 && number[^1] == '.' && IsNumber(number[..^1])
            ? new(mark, note, number[..^1].ToString(), note?.End ?? mark.End)
            : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text is [>= 'a' and <= 'z'] || (text.Length <= LongestNumber && text.IndexOfAnyExceptInRange('0', '9') < 0);
}
