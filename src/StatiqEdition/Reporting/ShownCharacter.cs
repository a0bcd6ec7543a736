using System.Text;
using Spectre.Console;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>A character of a line as it is shown, with the marks that combine with it: where it begins in the line (UTF-16 units), its visible form, and how many columns that takes.</summary>
internal readonly record struct ShownCharacter(int Offset, string Form, int Width)
{
    private const int TabWidth = 4;

    /// <summary>The characters of a line between two offsets. A tab becomes spaces to the next multiple of four columns.</summary>
    public static IReadOnlyList<ShownCharacter> Of(string line, int start, int end)
    {
        var shown = new List<ShownCharacter>();
        var column = 0;
        for (var offset = start; offset < end;)
        {
            Rune.DecodeFromUtf16(line.AsSpan(offset), out var rune, out var length);
            var next = At(offset, rune, column);
            if (next.Width == 0 && shown is [.., var last])
                shown[^1] = last with { Form = last.Form + next.Form };
            else
                shown.Add(next);
            column += next.Width;
            offset += length;
        }

        return shown;
    }

    private static ShownCharacter At(int offset, Rune rune, int column)
    {
        var form = rune.Value == '\t' ? new string(' ', TabWidth - (column % TabWidth)) : VisibleText.Of(rune);
        return new(offset, form, form.GetCellWidth());
    }
}
