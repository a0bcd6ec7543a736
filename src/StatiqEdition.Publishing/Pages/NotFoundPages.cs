using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The page that a host serves in place of whatever is missing.</summary>
public static class NotFoundPages
{
    /// <summary>The one page.</summary>
    public static SitePage Of(Library library) =>
        SitePage.Of<NotFoundPage>(new(library.Site, null, PageFrame.NotFoundPath, "Page not found", "There is no page at this address."));
}
