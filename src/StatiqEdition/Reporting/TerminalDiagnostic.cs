using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>A diagnostic as a terminal shows it: its line, in colour where there are colours, and below it the line of the source with a caret under the place.</summary>
internal sealed class TerminalDiagnostic(Terminal terminal, Func<string, SourceFile?> read)
{
    private const int NarrowestExcerpt = 10;
    private readonly Paint _paint = new(terminal.HasColour);

    /// <summary>The lines; of a file that is not there the first alone.</summary>
    public IEnumerable<string> Lines(Diagnostic diagnostic) =>
        [$"{_paint.Strong($"{diagnostic.Place}:")} {_paint.Fault($"{diagnostic.Kind} {diagnostic.Rule.Code}", diagnostic.IsError)}: {diagnostic.Message}", .. Excerpt(diagnostic)];

    private IEnumerable<string> Excerpt(Diagnostic diagnostic)
    {
        var number = diagnostic.Place.LineNumber.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        if (read(diagnostic.Place.File) is not { } file)
            return [];
        var excerpt = StatiqEdition.Excerpt.Of(file, diagnostic.Place, Math.Max(NarrowestExcerpt, terminal.Width - number.Length - " | ".Length - 1));
        var caret = new string(' ', excerpt.CaretColumn) + _paint.Fault(new('^', excerpt.CaretWidth), diagnostic.IsError);
        return string.IsNullOrWhiteSpace(excerpt.Line) ? [] : [$"{_paint.Faint($"{number} |")} {excerpt.Line}", $"{_paint.Faint($"{new string(' ', number.Length)} |")} {caret}"];
    }
}
