using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What tells archives what an edition's folder is, made from <c>edition.yml</c> at every release. No DOI is in it, because the archive gives one; names are taken whole, as those of bodies, because nothing in the source says which is a person's.</summary>
public static class DepositFiles
{
    /// <summary>The names of the files.</summary>
    public static IReadOnlyList<string> Names { get; } = [CitationFile.Name, ZenodoFile.Name, DataCiteFile.Name];

    /// <summary>The files, by their names in the edition's folder.</summary>
    public static IReadOnlyList<SiteFile> Of(Site site, Edition released) => [CitationFile.Of(site, released), ZenodoFile.Of(site, released), DataCiteFile.Of(site, released)];

    /// <summary>Where the released version is read for good; null where the site's address is not known.</summary>
    internal static string? Address(Site site, Edition released) => new Cited(site, released with { IsKept = true }).Address;

    /// <summary>The language without its script or region (BCP 47, primary subtag; ISO 639); null where it is none of two or three letters.</summary>
    internal static string? Language(Metadata known) => known.Language.Split('-')[0] is { Length: 2 or 3 } language ? language.ToLowerInvariant() : null;
}
