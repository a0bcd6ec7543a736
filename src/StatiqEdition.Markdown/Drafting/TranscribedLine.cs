using System.Buffers;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A line of a transcription, ended by whatever ends lines: its number in the witness, from 1, its text without a normalized sign, whether it had one, and whether a form feed stands before it.</summary>
internal sealed record TranscribedLine(int Number, string Text, bool IsMarked, bool BeginsPage)
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create("\f\r\v\u0085\u2028\u2029");

    /// <summary>The words of the line.</summary>
    public IReadOnlyList<string> Words { get; } = PlainText.Words(Text);

    /// <summary>Whether the line has no words.</summary>
    public bool IsBlank => Words.Count == 0;

    /// <summary>The lines of a text.</summary>
    public static IReadOnlyList<TranscribedLine> Of(string text, IReadOnlyList<Normalization> normalizations) =>
        [.. WitnessLine.Of(text, normalizations).SelectMany(line => Of(line, line.Text[line.Shadow.Length..]))];

    private static IEnumerable<TranscribedLine> Of(WitnessLine line, string text)
    {
        var (start, isPage) = (0, false);
        for (var end = NextEnd(text, 0); end >= 0; end = NextEnd(text, start))
        {
            yield return new(line.Number, text[start..end], start == 0 && line.Shadow.Length > 0, isPage);
            (start, isPage) = (end + 1, text[end] == '\f');
        }

        yield return new(line.Number, text[start..], start == 0 && line.Shadow.Length > 0, isPage);
    }

    private static int NextEnd(string text, int start) =>
        text.AsSpan(start).IndexOfAny(s_ends) is var length and >= 0 ? start + length : -1;
}
