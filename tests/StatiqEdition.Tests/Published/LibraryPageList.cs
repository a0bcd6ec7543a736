using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>Every page of a library's site.</summary>
public static class LibraryPageList
{
    /// <summary>The pages of the editions, then those of the site.</summary>
    public static IEnumerable<SitePage> Pages(this Library library) =>
        [.. library.Editions.SelectMany(edition => SitePages.Of(library.Site, edition)), .. SitePages.OfTheSite(Catalogue.Of(library))];
}
