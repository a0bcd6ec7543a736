using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The site's first page: every edition it has.</summary>
public static class LibraryPages
{
    /// <summary>The one page.</summary>
    public static SitePage Of(Library library) => SitePage.Of<LibraryPage>(
        new(library.Site, null, "", library.Site.Title, library.Site.Description),
        (nameof(LibraryPage.Library), library));
}
