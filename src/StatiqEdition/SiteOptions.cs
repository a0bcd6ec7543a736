using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What the command line asks for: the folders as the editor wrote them, and where the site will stand; null leaves that to <c>site.yml</c>.</summary>
public sealed record SiteOptions(string Input, string Output, string? BasePath, Uri? SiteUrl)
{
    /// <summary>How diagnostics are printed.</summary>
    public DiagnosticFormat Format { get; init; }

    /// <summary>Which files are made.</summary>
    public Selection Selection { get; init; }

    /// <summary>Whether each edition is printed to a PDF as well.</summary>
    public bool Pdf { get; init; }
}
