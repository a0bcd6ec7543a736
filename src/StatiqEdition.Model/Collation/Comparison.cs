namespace StatiqEdition.Model;

/// <summary>Two passages that <c>edition.yml</c> declares worth comparing, with their place in that file.</summary>
public sealed record Comparison(Locus Left, Locus Right, Place Place)
{
    /// <summary>Where the left passage is named.</summary>
    public Place LeftPlace { get; init; } = Place;

    /// <summary>Where the right passage is named.</summary>
    public Place RightPlace { get; init; } = Place;

    /// <summary>The last step of the comparison's address, <c>p5-p26</c>.</summary>
    public string Slug => $"{Left}-{Right}";
}
