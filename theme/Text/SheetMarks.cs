using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The marks of the sheet, a page's beginning and forme work, that stand before the first word of a heading or an unnumbered paragraph: they hang in the margin, where a number would.</summary>
public static class SheetMarks
{
    /// <summary>A passage's content divided before its first word; nothing hangs where a number does.</summary>
    public static (IReadOnlyList<Inline> Hanging, IReadOnlyList<Inline> Text) Of(Passage passage)
    {
        var count = passage.Number is null ? passage.Content.TakeWhile(IsMark).Count() : 0;
        IReadOnlyList<Inline> hanging = [.. passage.Content.Take(count)];
        return hanging.All(inline => inline is Inline.Words) ? ([], passage.Content) : (hanging, [.. passage.Content.Skip(count)]);
    }

    private static bool IsMark(Inline inline) => inline switch
    {
        Inline.PageBreak => true,
        Inline.Emendation emendation => emendation.Variant is { Kind: VariantKind.Surplus, Cause: Cause.Formework },
        Inline.Words words => string.IsNullOrWhiteSpace(words.Value),
        _ => false,
    };
}
