using System.Text;
using Spectre.Console;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>
/// A line of a source with a place in it, ready to be shown: what stands before the place, the character at it, empty at the line's end, and what stands after.
/// Every character can be seen, tabs are spaces, and what does not fit into the width is cut around the place, with … for what is left out.
/// </summary>
public sealed record Excerpt(int LineNumber, string Before, string At, string After)
{
    // A character may carry marks that take no column of their own; of a line of ten million characters no more than this is looked at.
    private const int UnitsPerColumn = 4;
    private const string Cut = "…";

    /// <summary>The lines before it, the nearest last, each cut at its end.</summary>
    public IReadOnlyList<string> Above { get; private init; } = [];

    /// <summary>The lines after it, the nearest first, each cut at its end.</summary>
    public IReadOnlyList<string> Below { get; private init; } = [];

    /// <summary>The line as it is shown.</summary>
    public string Line => Before + At + After;

    /// <summary>The column of a terminal, counted from 0, under which the caret stands; wide characters take two.</summary>
    public int CaretColumn => Before.GetCellWidth();

    /// <summary>How many columns the character at the place takes; at the line's end 1.</summary>
    public int CaretWidth => Math.Max(1, At.GetCellWidth());

    /// <summary>The excerpt of a file, at most <paramref name="width"/> columns wide, with <paramref name="around"/> lines on either side.</summary>
    public static Excerpt Of(SourceFile file, Place place, int width, int around = 0)
    {
        var first = Math.Max(0, place.Line - around);
        string[] lines = [.. Lines(file).Skip(first).Take(place.Line + around + 1 - first)];
        var above = place.Line - first;
        return Around(lines.ElementAtOrDefault(above) ?? "", place, width) with
        {
            Above = [.. lines.Take(above).Select(line => Beginning(line, width))],
            Below = [.. lines.Skip(above + 1).Select(line => Beginning(line, width))],
        };
    }

    // A fault of encoding has its place before the first byte that is wrong, so what is wrong may be decoded as anything.
    private static IEnumerable<string> Lines(SourceFile file)
    {
        using var reader = new StreamReader(new MemoryStream(file.Content.ToArray()), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string Beginning(string line, int width) => Around(line, Place.StartOf(""), width).Line;

    private static Excerpt Around(string line, Place place, int width)
    {
        var column = Math.Min(place.Column, line.Length);
        var (start, end) = (Math.Max(0, column - (width * UnitsPerColumn)), Math.Min(line.Length, column + (width * UnitsPerColumn)));
        var shown = ShownCharacter.Of(line, start > 0 && char.IsLowSurrogate(line[start]) ? start - 1 : start, end);
        var at = column == line.Length ? shown.Count : shown.TakeWhile(character => character.Offset <= column).Count() - 1;
        var window = Window.Around(shown, at, width, isWhole: start == 0 && end == line.Length);
        return new(
            place.LineNumber,
            (window.First > 0 || start > 0 ? Cut : "") + Join(shown, window.First, at),
            Join(shown, at, at + 1),
            Join(shown, at + 1, window.End) + (window.End < shown.Count || end < line.Length ? Cut : ""));
    }

    private static string Join(IReadOnlyList<ShownCharacter> shown, int first, int end) => string.Concat(shown.Take(end).Skip(first).Select(character => character.Form));
}
