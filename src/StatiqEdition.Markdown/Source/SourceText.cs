using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A file of the input as text: decoded strictly, with a place for every offset (UTF-16 units from 0).</summary>
internal sealed class SourceText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    /// <summary>A text with more zeros than this is one of two-byte characters.</summary>
    private const int MostZeros = 8;

    private readonly List<int> _lines = [0];

    /// <summary>Takes text that is already decoded; <paramref name="path"/> is the file's name in diagnostics.</summary>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _lines.Add(i + 1);
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>Decodes a file: UTF-8, a byte order mark accepted. Anything else, and every character that a reader cannot see, is an error at its place.</summary>
    public static Outcome<SourceText> Decode(SourceFile file)
    {
        var decoded = DecodeBytes(file);
        var faults = decoded.Value?.Faults().ToList() ?? [];
        return faults.Count == 0 ? decoded : new(null, faults);
    }

    /// <summary>Decodes a file that nobody may edit: UTF-8, a byte order mark accepted; its white space, form feeds among it, is left as it is. Other characters that nobody can see are errors, since no edition could quote them.</summary>
    public static Outcome<SourceText> DecodeAsReceived(SourceFile file)
    {
        var decoded = DecodeBytes(file);
        var faults = decoded.Value?.UnquotableFaults().ToList() ?? [];
        return faults.Count == 0 ? decoded : new(null, faults);
    }

    private static Outcome<SourceText> DecodeBytes(SourceFile file)
    {
        var mark = file.Content.Span.StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        var bytes = file.Content.Span[mark..];
        try
        {
            return new(new SourceText(file.Path, s_strict.GetString(bytes)), []);
        }
        catch (DecoderFallbackException fault)
        {
            var before = new SourceText(file.Path, Encoding.UTF8.GetString(bytes[..fault.Index]));
            return new(null, [Rules.Encoding.At(before.PlaceOf(before.Text.Length), $"byte {mark + fault.Index} is not UTF-8; save the file as UTF-8")]);
        }
    }

    /// <summary>The place of an offset; between the two signs of a line's end, CR LF, there is no place but the end itself.</summary>
    public Place PlaceOf(int offset)
    {
        var line = _lines.BinarySearch(offset) is var found && found < 0 ? ~found - 1 : found;
        return new(Path, line, offset - _lines[line] - (IsInLineEnd(offset) ? 1 : 0));
    }

    /// <summary>Where a line, counted from 0, begins, and how many characters it has before its end.</summary>
    public (int Start, int Length) Line(int line)
    {
        var end = line + 1 < _lines.Count ? _lines[line + 1] : Text.Length;
        return (_lines[line], Text.AsSpan(_lines[line], end - _lines[line]).TrimEnd("\r\n").Length);
    }

    private bool IsInLineEnd(int offset) => offset > 0 && offset < Text.Length && Text[offset] == '\n' && Text[offset - 1] == '\r';

    private IEnumerable<Diagnostic> Faults()
    {
        if (Text.Count(c => c == '\0') > MostZeros)
            return [Rules.Encoding.At(PlaceOf(Text.IndexOf('\0', StringComparison.Ordinal)), "every other byte is zero, as in UTF-16; save the file as UTF-8")];
        var unseen = Unseen.In(Text).Select(unseen => Rules.Encoding.At(PlaceOf(unseen.Offset), $"the invisible character {unseen.Name} stands here; remove it"));
        return MergeMarks.First(Text) is { } merge ? unseen.Append(Rules.Unmerged.At(PlaceOf(merge), MergeMarks.Message)) : unseen;
    }

    private IEnumerable<Diagnostic> UnquotableFaults() =>
        from unseen in Unseen.In(Text)
        where !char.IsWhiteSpace(Text[unseen.Offset])
        select Rules.Encoding.At(PlaceOf(unseen.Offset), $"the invisible character {unseen.Name} stands here, which no edition can quote; take it out of the transcription, say so in the witness's description, and give the new SHA-256");
}
