using System.Diagnostics.CodeAnalysis;

namespace StatiqEdition.Publishing;

/// <summary>Renders the theme's pages to HTML. A page has no service to ask for, and waits for nothing.</summary>
public static class PageRenderer
{
    // Each thread writes page after page into the same room.
    [ThreadStatic]
    private static ViewWriter? t_writer;

    /// <summary>The page as a file.</summary>
    public static SiteFile Render(SitePage page) => new(page.File, Html(page.Component, page.Fed.Append(new(nameof(page.Frame), page.Frame))));

    /// <summary>A view of the theme's as HTML in UTF-8, fed with values by the names of its parameters.</summary>
    public static ReadOnlyMemory<byte> Html([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type view, IEnumerable<KeyValuePair<string, object?>> fed) =>
        (t_writer ??= new()).Written(view, fed);
}
