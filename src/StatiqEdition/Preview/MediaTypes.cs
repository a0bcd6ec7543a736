namespace StatiqEdition;

/// <summary>The media types of the files a site is made of, by the end of their names; text is UTF-8.</summary>
public static class MediaTypes
{
    /// <summary>The value of <c>Content-Type</c> for a file.</summary>
    public static string Of(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        ".md" => "text/markdown; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".bib" => "application/x-bibtex; charset=utf-8",
        ".ris" => "application/x-research-info-systems; charset=utf-8",
        ".json" => "application/json",
        ".jsonld" => "application/ld+json",
        ".webmanifest" => "application/manifest+json",
        ".xml" => "application/xml",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".pdf" => "application/pdf",
        ".epub" => "application/epub+zip",
        ".zip" => "application/zip",
        ".woff2" => "font/woff2",
        _ => "application/octet-stream",
    };
}
