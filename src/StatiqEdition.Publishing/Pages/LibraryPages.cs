using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The site's first page: every edition it has.</summary>
public static class LibraryPages
{
    /// <summary>The one page.</summary>
    public static SitePage Of(Catalogue catalogue) => SitePage.Of<LibraryPage>(
        new(catalogue.Site, null, "", catalogue.Site.Title, catalogue.Site.Description),
        (nameof(LibraryPage.Editions), catalogue.Cards.Select(card => card.Edition)));
}
