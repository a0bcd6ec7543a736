using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The site with the cards of its editions in the order of their ids: all that its own pages and lists are made from.</summary>
public sealed record Catalogue(Site Site, IReadOnlyList<EditionCard> Cards)
{
    /// <summary>The catalogue of a library.</summary>
    public static Catalogue Of(Library library) => new(library.Site, [.. library.Editions.Select(edition => EditionCard.Of(library.Site, edition))]);
}
