using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What the command line asks for: the folders as the editor wrote them, and where the site will stand; null leaves that to <c>site.yml</c>.</summary>
public sealed record SiteOptions(string Input, string Output, string? BasePath, Uri? SiteUrl)
{
    /// <summary>How diagnostics are printed.</summary>
    public DiagnosticFormat Format { get; init; }

    /// <summary>The part of the library that is built; null for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether less than the whole site is asked for.</summary>
    public bool IsPart => Shard is not null || Selection != Selection.Everything;

    /// <summary>Which files are made.</summary>
    public Selection Selection { get; init; }

    /// <summary>Whether each edition is printed to a PDF as well.</summary>
    public bool Pdf { get; init; }
}
