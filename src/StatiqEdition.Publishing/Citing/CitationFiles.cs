using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Citations for programs, <c>citation.bib</c>, <c>p5.ris</c>: one file of each format for the edition and for every passage.</summary>
public static class CitationFiles
{
    /// <summary>Every file.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) =>
        from cited in edition.Passages.Select(passage => new Cited(site, edition, passage)).Prepend(new(site, edition))
        from format in CitationFormat.All
        select SiteFile.OfText(format.Address(cited)!, format.Text(cited));
}
