namespace StatiqEdition.Publishing;

/// <summary>Words quoted with so much of what stands before and after them that they are found at one place of a text (W3C Web Annotation, TextQuoteSelector).</summary>
public sealed record Quote(string Exact, string Prefix, string Suffix)
{
    private const int Around = 32;

    /// <summary>The quotation of a place of a part of a text, which begins at <paramref name="start"/>. Where a point is quoted, the word before it is, at the part's start the word after it; a part without words has none.</summary>
    public static Quote? Of(string text, int start, string part, Range place)
    {
        var (at, length) = place.GetOffsetAndLength(part.Length);
        var (from, to) = length > 0 ? (at, at + length) : WordAt(part, at);
        return from == to ? null : Enough(text, start + from, start + to);
    }

    private static Quote Enough(string text, int from, int to)
    {
        var around = Around;
        while (around < text.Length && !IsOnce(text, text[Before(text, from, around)..After(text, to, around)]))
            around *= 2;
        return new(text[from..to], text[Before(text, from, around)..from], text[to..After(text, to, around)]);
    }

    private static bool IsOnce(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) == text.LastIndexOf(part, StringComparison.Ordinal);

    // No word is cut in two, so that a quotation can be read.
    private static int Before(string text, int from, int around) => from <= around ? 0 : text.IndexOf(' ', from - around, around) is var space and >= 0 ? space + 1 : from - around;

    private static int After(string text, int to, int around) => text.Length - to <= around ? text.Length : text.LastIndexOf(' ', to + around - 1, around) is var space and >= 0 ? space : to + around;

    private static (int From, int To) WordAt(string text, int point)
    {
        var from = point;
        while (from > 0 && text[from - 1] != ' ')
            from--;
        if (from < point)
            return (from, point);
        var to = text.IndexOf(' ', point);
        return (point, to < 0 ? text.Length : to);
    }
}
