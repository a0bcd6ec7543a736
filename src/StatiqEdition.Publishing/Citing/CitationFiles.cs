using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Citations for programs, <c>citation.bib</c>, <c>p5.ris</c>: one file of each format for the edition and for every passage.</summary>
public static class CitationFiles
{
    /// <summary>The edition's files.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) => Files(new(site, edition));

    /// <summary>Those of its passages.</summary>
    public static IEnumerable<SiteFile> OfPassages(Site site, Edition edition) => edition.Passages.SelectMany(passage => Files(new(site, edition, passage)));

    private static IEnumerable<SiteFile> Files(Cited cited) => CitationFormat.All.Select(format => SiteFile.OfText(format.Address(cited)!, format.Text(cited)));
}
