using System.Reflection;
using SkiaSharp;

namespace StatiqEdition.Publishing;

/// <summary>A font of the pictures at a size, with its letters set apart by a share of it. Text is set letter by letter, without kerning.</summary>
internal sealed class PictureFont(SKTypeface face, float size, float apart) : IDisposable
{
    private readonly SKFont _font = new(face, size) { Edging = SKFontEdging.Antialias, Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

    /// <summary>The letters' size in pixels.</summary>
    public float Size => size;

    /// <summary>Spectral.</summary>
    public static SKTypeface Serif { get; } = Read("serif.ttf");

    /// <summary>Source Sans 3, semibold.</summary>
    public static SKTypeface Sans { get; } = Read("sans.ttf");

    /// <summary>Whether the font has every letter of a text.</summary>
    public bool Has(string text) => _font.ContainsGlyphs(text);

    /// <summary>How wide a text is, in pixels.</summary>
    public float Width(string text) => text.EnumerateRunes().Sum(letter => Advance($"{letter}")) - (size * apart);

    /// <summary>Draws a line of text, centred on <paramref name="x"/>, standing on <paramref name="y"/>.</summary>
    public void Draw(SKCanvas canvas, string text, float x, float y, SKPaint paint)
    {
        var at = x - (Width(text) / 2);
        foreach (var letter in text.EnumerateRunes())
        {
            canvas.DrawText($"{letter}", at, y, SKTextAlign.Left, _font, paint);
            at += Advance($"{letter}");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _font.Dispose();

    private float Advance(string letter) => _font.MeasureText(letter) + (size * apart);

    private static SKTypeface Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return SKTypeface.FromStream(stream);
    }
}
