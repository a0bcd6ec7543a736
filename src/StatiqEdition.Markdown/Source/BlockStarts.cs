namespace StatiqEdition.Markdown;

/// <summary>Where the runs of lines begin that blank lines divide: no paragraph of Markdown is longer than its run.</summary>
internal static class BlockStarts
{
    /// <summary>The offsets of the first characters of the runs, in order.</summary>
    public static IEnumerable<int> Of(string text)
    {
        var wasBlank = true;
        for (var line = 0; line < text.Length;)
        {
            var next = LineAfter(text, line);
            var isBlank = text.AsSpan(line, next - line).IsWhiteSpace();
            if (wasBlank && !isBlank)
                yield return line;
            (wasBlank, line) = (isBlank, next);
        }
    }

    /// <summary>Where the run begins in which an offset stands.</summary>
    public static int Before(string text, int offset) => Of(text).TakeWhile(start => start <= offset).LastOrDefault();

    private static int LineAfter(string text, int line)
    {
        var end = text.AsSpan(line).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : line + end + (text.AsSpan(line + end).StartsWith("\r\n") ? 2 : 1);
    }
}
