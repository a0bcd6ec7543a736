using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Where the former addresses of an edition's passages lead.</summary>
public static class MovedPages
{
    /// <summary>A page for each alias, at the address that the record of the old passage had. An id such as <c>about</c> never had one: another page stands there.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition) =>
        edition.Aliases.Where(alias => !PageNames.Have(alias.From)).Select(alias => Moved(site, edition, alias));

    private static SitePage Moved(Site site, Edition edition, Alias alias) => SitePage.Of<MovedPage>(
        new(site, edition, Addresses.Former(edition, alias), $"{alias.From} of {edition.Metadata.ShortTitle} has moved", $"{alias.From} of {edition.Metadata.Title} is now {alias.To}.") { MovedTo = Addresses.Of(edition, alias.To) },
        (nameof(MovedPage.Edition), edition), (nameof(MovedPage.Alias), alias));
}
