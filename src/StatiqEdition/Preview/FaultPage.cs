using System.Text;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What the preview says of a faulty input in a browser: over a page of the site, or in place of one that was never sound.</summary>
internal static class FaultPage
{
    /// <summary>The panel as HTML; null where there is nothing to say.</summary>
    public static string? Panel(IReadOnlyList<Fault> faults) =>
        faults.Count == 0 ? null : Encoding.UTF8.GetString(PageRenderer.Html(typeof(FaultPanel), [new(nameof(FaultPanel.Faults), faults)]).Span);

    /// <summary>The page that stands in place of another; the panel is laid over it as over any page. <paramref name="basePath"/> is where the site's root is served.</summary>
    public static string Html(string basePath) => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>The input has faults</title>
        <link rel="stylesheet" href="{basePath}assets/edition.css">
        </head>
        <body class="preview--alone">
        </body>
        </html>
        """;
}
