using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The sign of an estimative word in a strip: its shape, where it stands across, in per cent, and between which heights, in pixels from the top.</summary>
public sealed record Tick(TickShape Shape, string X, string Top, string Bottom)
{
    /// <summary>The height of a strip.</summary>
    public const int Height = 34;

    /// <summary>Where its line runs.</summary>
    public const int Line = Height / 2;

    private const int Least = 3;
    private const int Step = 4;

    /// <summary>The ticks of a passage's words.</summary>
    public static IEnumerable<Tick> Of(EstimativeWords declared, EstimativePassage passage) =>
        passage.Words.Select(word => Of(declared, word.Of, 100 * (word.Start + (word.Length / 2.0)) / passage.Text.Length));

    /// <summary>The tick of a class at a place, in per cent.</summary>
    public static Tick Of(EstimativeWords declared, EstimativeClass known, double x) => new(
        ShapeOf(declared, known),
        $"{Number(x)}%",
        Number(Line - (known.Degree < 0 ? 0 : Reach(known))),
        Number(Line + (known.Degree > 0 ? 0 : Reach(known))));

    /// <summary>A part of a whole, such as <c>63.4%</c>.</summary>
    public static string Share(int part, int whole) => $"{Number(100.0 * part / whole)}%";

    private static int Reach(EstimativeClass known) => Least + (Step * Math.Abs(known.Degree ?? 0));

    private static TickShape ShapeOf(EstimativeWords declared, EstimativeClass known) => known.Degree is not null
        ? TickShape.Bar
        : declared.Classes.Where(one => one.Degree is null).Index().First(one => one.Item == known).Index % 2 == 0 ? TickShape.Ring : TickShape.Square;

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
