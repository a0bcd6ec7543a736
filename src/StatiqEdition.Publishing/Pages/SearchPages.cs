using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The page that searches every edition.</summary>
public static class SearchPages
{
    /// <summary>The one page.</summary>
    public static SitePage Of(Catalogue catalogue) => SitePage.Of<SearchPage>(
        new(catalogue.Site, null, Addresses.Search, "Search", "Every passage of every edition by its words, by phrases, and by what the witnesses read."),
        (nameof(SearchPage.Entrances), catalogue.Cards.Select(card => new Entrance(card.Edition, card.Contents)).ToList()));
}
