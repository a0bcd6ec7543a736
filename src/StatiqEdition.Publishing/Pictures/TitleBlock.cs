namespace StatiqEdition.Publishing;

/// <summary>Lines of one font, centred under one another; <see cref="Height"/> is from the first line's foot to the last one's.</summary>
internal sealed record TitleBlock(PictureFont Font, IReadOnlyList<string> Lines)
{
    /// <summary>From one line's foot to the next.</summary>
    public float Leading => Font.Size * 1.24f;

    /// <summary>The height in pixels.</summary>
    public float Height => Leading * Math.Max(0, Lines.Count - 1);

    /// <summary>A text in lines; none where the font lacks one of its letters.</summary>
    public static TitleBlock Of(PictureFont font, string text, float measure) => new(font, font.Has(text) ? BalancedLines.Of(text, measure, font.Width) : []);
}
