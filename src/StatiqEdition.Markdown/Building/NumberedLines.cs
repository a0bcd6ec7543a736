using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The lines of the base witness that begin with a number and a full stop, whatever signs stand before it: where a paragraph that the edition lacks may be found.</summary>
internal sealed class NumberedLines(Witness? witness)
{
    private const int MostNamed = 3;

    private ILookup<string, int> Lines => field ??= (witness?.Text ?? "").Split('\n').Index()
        .Select(line => (Number: NumberOf(line.Item), Line: line.Index + 1)).Where(line => line.Number.Length > 0).ToLookup(line => line.Number, line => line.Line);

    /// <summary>Where the witness has a number, in words: <c>ocr.txt line 79</c>; null where no line begins with it.</summary>
    public string? PlaceOf(string number) => Lines[number].Take(MostNamed).ToList() switch
    {
        [] => null,
        [var line] => $"{witness!.FileName} line {line}",
        var lines => $"{witness!.FileName} lines {string.Join(", ", lines)}",
    };

    private static string NumberOf(string line)
    {
        var start = line.TakeWhile(sign => !char.IsLetterOrDigit(sign)).Count();
        var end = start + line.Skip(start).TakeWhile(char.IsAsciiDigit).Count();
        return end < line.Length && line[end] == '.' && (end + 1 == line.Length || char.IsWhiteSpace(line[end + 1])) ? line[start..end] : "";
    }
}
