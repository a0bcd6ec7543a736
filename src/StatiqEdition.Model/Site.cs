namespace StatiqEdition.Model;

/// <summary>The site, from <c>site.yml</c> and the command line.</summary>
public sealed record Site(string Title, string Description)
{
    /// <summary>The absolute address of the site's root, ending in a slash; null where it is not known, and then nothing that needs it is published.</summary>
    public Uri? Url { get; init; }

    /// <summary>The path under which the site is served, beginning and ending in a slash.</summary>
    public string BasePath { get; init; } = "/";

    /// <summary>Where mistakes are reported: an address to which passage, version and URL are appended as a query; null where there is none.</summary>
    public Uri? Report { get; init; }

    /// <summary>Whether each edition is printed to a PDF, which its pages may then link to.</summary>
    public bool HasPdf { get; init; }

    /// <summary>The source revision that the site was built from; null where the source is under no version control.</summary>
    public Revision? Revision { get; init; }
}
