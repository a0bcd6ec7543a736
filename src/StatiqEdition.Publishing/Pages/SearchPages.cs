using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The page that searches every edition.</summary>
public static class SearchPages
{
    /// <summary>The one page.</summary>
    public static SitePage Of(Library library) => SitePage.Of<SearchPage>(
        new(library.Site, null, Addresses.Search, "Search", "Every passage of every edition by its words, by phrases, and by what the witnesses read."),
        (nameof(SearchPage.Library), library));
}
