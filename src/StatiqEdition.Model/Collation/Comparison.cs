namespace StatiqEdition.Model;

/// <summary>Two passages worth comparing: declared in <c>edition.yml</c>, with their place in that file, or found to repeat one another, with that of the left passage.</summary>
public sealed record Comparison(Locus Left, Locus Right, Place Place)
{
    /// <summary>Where the left passage is named.</summary>
    public Place LeftPlace { get; init; } = Place;

    /// <summary>Where the right passage is named.</summary>
    public Place RightPlace { get; init; } = Place;

    /// <summary>Whether <c>edition.yml</c> declares the comparison.</summary>
    public bool Declared { get; init; } = true;

    /// <summary>The last step of the comparison's address, <c>p5-p26</c>.</summary>
    public string Slug => $"{Left}-{Right}";

    /// <summary>The two passages, whichever is the left.</summary>
    public (Locus, Locus) Pair => PairOf(Left, Right);

    /// <summary>The comparison of two passages that repeat one another.</summary>
    public static Comparison Found(Resemblance pair) => new(pair.Left.Id, pair.Right.Id, pair.Left.Place) { Declared = false };

    /// <summary>Two passages in an order of their own.</summary>
    public static (Locus, Locus) PairOf(Locus one, Locus other) => string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
}
