using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A list number inside a mark, <c>{++1.++}</c> or <c>{~~l.~&gt;1.~~}</c>, or a letter, <c>{++(a)++}</c>, with the variant note right after it: it still makes the list item (docs/format.md).</summary>
internal sealed record NumberMark(Mark Mark, Mark? Note, string Label, int End)
{
    private const int LongestNumber = 9;

    /// <summary>The number or the letter without the signs about it.</summary>
    public string Number => Label.Trim('(', ')', '.');

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
        var label = line[mark.Edition];
        return IsLabel(label) ? new(mark, note, label.ToString(), note?.End ?? mark.End) : null;
    }

    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text is ['(', >= 'a' and <= 'z', ')'] or [>= 'a' and <= 'z', '.' or ')']
        || (text is [.. { Length: > 0 and <= LongestNumber } figures, '.'] && figures.IndexOfAnyExceptInRange('0', '9') < 0);
}
