using Markdig.Syntax.Inlines;

namespace StatiqEdition.Markdown;

/// <summary>A part of a variant note, <c>{&gt;&gt;cause | F = reading | remark&lt;&lt;}</c>: its text single-spaced, its offset in the source, and its inlines; none of another witness's reading, which is taken letter for letter.</summary>
internal sealed record VariantNotePart(string Text, int Offset, ContainerInline? Content)
{
    private const string Equal = " = ";
    private const int LongestSiglum = 4;

    /// <summary>A part, whose inlines are parsed where it is no reading.</summary>
    public static VariantNotePart Of(string text, int offset, Func<ContainerInline> parse)
    {
        var part = new VariantNotePart(text, offset, Content: null);
        return part.Siglum is null ? part with { Content = parse() } : part;
    }

    /// <summary>The siglum of the witness whose reading the part is; null where it is none.</summary>
    public string? Siglum
    {
        get
        {
            var length = Text.IndexOf(Equal, StringComparison.Ordinal);
            return length is > 0 and <= LongestSiglum && Text[..length].All(char.IsLetterOrDigit) ? Text[..length] : null;
        }
    }

    /// <summary>The words of a reading.</summary>
    public string Reading => Text[(Siglum!.Length + Equal.Length)..];
}
