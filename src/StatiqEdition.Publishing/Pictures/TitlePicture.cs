using SkiaSharp;

namespace StatiqEdition.Publishing;

/// <summary>Draws what a title page says: what the document is and is called, its title, its date, who issued it. A line with letters that the fonts lack is left out.</summary>
internal static class TitlePicture
{
    private static readonly SKColor s_paper = new(0xFC, 0xFB, 0xF8);
    private static readonly SKColor s_ink = new(0x22, 0x22, 0x26);
    // Letters on plain paper: trying every filter on every line makes the file no smaller, and takes longer than all the rest.
    private static readonly SKPngEncoderOptions s_png = new(SKPngEncoderFilterFlags.Sub, 5);
    private static readonly SKColor s_rule = new(0xB9, 0xB4, 0xA8);

    /// <summary>The picture as PNG; the same words give the same bytes.</summary>
    public static byte[] Png(PictureShape shape, TitleWords words)
    {
        using var surface = SKSurface.Create(new SKImageInfo(shape.Width, shape.Height, SKColorType.Rgb888x, SKAlphaType.Opaque));
        surface.Canvas.Clear(s_paper);
        Frame(surface.Canvas, shape);
        using var small = new PictureFont(PictureFont.Sans, shape.Small, .12f);
        Small(surface.Canvas, shape, small, words.Above, Above);
        Small(surface.Canvas, shape, small, words.Below, Below);
        Title(surface.Canvas, shape, words.Title);
        using var pixels = surface.PeekPixels();
        using var data = pixels.Encode(s_png)!;
        return data.ToArray();
    }

    private static float Above(PictureShape shape, TitleBlock block) => (shape.Edge * 3.6f) + shape.Small;

    private static float Below(PictureShape shape, TitleBlock block) => shape.Height - (shape.Edge * 3.6f) - block.Height;

    private static void Small(SKCanvas canvas, PictureShape shape, PictureFont font, string text, Func<PictureShape, TitleBlock, float> at)
    {
        var block = TitleBlock.Of(font, text, shape.Measure);
        Draw(canvas, shape, block, at(shape, block));
    }

    // What follows a colon is a second title, set smaller. A title that is too long for its room is set smaller as a whole.
    private static void Title(SKCanvas canvas, PictureShape shape, string title)
    {
        var colon = title.IndexOf(": ", StringComparison.Ordinal);
        var (first, second) = colon < 0 ? (title, "") : (title[..colon], title[(colon + 2)..]);
        for (var size = shape.Title; ; size -= 2)
        {
            using var large = new PictureFont(PictureFont.Serif, size, -.012f);
            using var medium = new PictureFont(PictureFont.Serif, size * .64f, 0);
            var (upper, lower) = (TitleBlock.Of(large, first, shape.Measure), TitleBlock.Of(medium, second, shape.Measure));
            var height = upper.Height + (lower.Lines.Count == 0 ? 0 : lower.Height + (size * 1.25f));
            if (height > shape.Height - (shape.Edge * 14) && size > shape.Small)
                continue;
            var top = ((shape.Height - height) * .47f) + (size * .3f);
            Draw(canvas, shape, upper, top);
            Draw(canvas, shape, lower, top + height - lower.Height);
            return;
        }
    }

    private static void Draw(SKCanvas canvas, PictureShape shape, TitleBlock block, float y)
    {
        using var ink = new SKPaint { Color = s_ink, IsAntialias = true };
        foreach (var (index, line) in block.Lines.Index())
            block.Font.Draw(canvas, line, shape.Width / 2f, y + (block.Leading * index), ink);
    }

    private static void Frame(SKCanvas canvas, PictureShape shape)
    {
        using var rule = new SKPaint { Color = s_rule, IsAntialias = true, IsStroke = true, StrokeWidth = 2 };
        foreach (var edge in new[] { shape.Edge, shape.Edge + 8 })
            canvas.DrawRect(edge, edge, shape.Width - (2 * edge), shape.Height - (2 * edge), rule);
    }
}
