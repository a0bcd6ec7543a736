using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The page that a host serves in place of whatever is missing.</summary>
public static class NotFoundPages
{
    /// <summary>The one page.</summary>
    public static SitePage Of(Catalogue catalogue) =>
        SitePage.Of<NotFoundPage>(new(catalogue.Site, null, PageFrame.NotFoundPath, "Page not found", "There is no page at this address."));
}
