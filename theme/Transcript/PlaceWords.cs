using System.Diagnostics;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How the transcript marks the places of the witness and what it says of them.</summary>
public static class PlaceWords
{
    /// <summary>What the edition made of the place.</summary>
    public static PlaceKind Kind(Variant variant) => variant.Kind switch
    {
        VariantKind.Substitution => PlaceKind.Changed,
        VariantKind.Supplied => PlaceKind.Supplied,
        VariantKind.Surplus => variant.Cause == Cause.Formework ? PlaceKind.FormeWork : PlaceKind.LeftOut,
        VariantKind.Unchanged => PlaceKind.Kept,
        _ => throw new UnreachableException(),
    };

    /// <summary>The class that the place has on the page.</summary>
    public static string Class(PlaceKind kind) => kind switch
    {
        PlaceKind.Changed => "changed",
        PlaceKind.Supplied => "supplied",
        PlaceKind.LeftOut => "left-out",
        PlaceKind.FormeWork => "forme-work",
        PlaceKind.Kept => "kept",
        _ => throw new UnreachableException(),
    };

    /// <summary>The sentence of the legend.</summary>
    public static string Sentence(PlaceKind kind, string siglum) => kind switch
    {
        PlaceKind.Changed => $"{siglum} has the words on the line, the edition those above them.",
        PlaceKind.Supplied => $"{siglum} lacks the words; the edition supplies them.",
        PlaceKind.LeftOut => $"{siglum} has the words; the edition leaves them out.",
        PlaceKind.FormeWork => "Forme work: stamps, running heads and page numbers, which belong to the sheet.",
        PlaceKind.Kept => "Kept as it stands, with a remark or a reading of another witness.",
        _ => throw new UnreachableException(),
    };

    /// <summary>What stands above the words; null where they say enough.</summary>
    public static string? Gloss(Segment.Marked mark) => mark switch
    {
        { Variant.Kind: VariantKind.Substitution, Continues: true } => "…",
        { Variant.Kind: VariantKind.Substitution or VariantKind.Supplied } => mark.Variant.Lemma,
        { Variant.Cause: Cause.Sic } => "sic",
        _ => null,
    };

    /// <summary>What is said before the gloss, or after words that have none, to those who do not see the mark.</summary>
    public static string Told(Segment.Marked mark) => Kind(mark.Variant) switch
    {
        PlaceKind.Changed when mark.Continues => "the edition’s reading goes on",
        PlaceKind.Changed => "the edition reads",
        PlaceKind.Supplied => "the edition supplies",
        PlaceKind.LeftOut => "the edition leaves this out",
        PlaceKind.FormeWork => "forme work",
        PlaceKind.Kept => "kept by the edition",
        _ => throw new UnreachableException(),
    };
}
