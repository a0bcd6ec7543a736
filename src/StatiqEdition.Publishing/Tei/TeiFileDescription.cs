using System.Globalization;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The <c>fileDesc</c>: the edition as a publication, and the document and its witnesses as its source.</summary>
internal static class TeiFileDescription
{
    /// <summary>The description.</summary>
    public static XElement Of(Site site, Edition edition) => Tei.Of(
        "fileDesc",
        Titles(edition.Metadata),
        Tei.Of("editionStmt", Version(edition.Metadata)),
        Tei.Of("extent", Measures(Figures.Of(edition))),
        Publication(site, edition),
        Tei.Of("sourceDesc", Document(edition.Metadata), TeiHeader.Facts("The document", edition.Metadata.Document), TeiHeader.Facts("Its source", edition.Metadata.Source), TeiWitnesses.Of(edition)));

    /// <summary>The description of a piece.</summary>
    public static XElement OfPiece(Site site, Edition edition, string name) => Tei.Of(
        "fileDesc",
        Tei.Of("titleStmt", Tei.Of("title", $"{edition.Metadata.ShortTitle}: {name}")),
        Tei.Of("editionStmt", Version(edition.Metadata)),
        Publication(site, edition),
        Tei.Of("sourceDesc", TeiHeader.Paragraph("A piece of ", Tei.Of("ref", new XAttribute("target", PageFrame.Between(Addresses.Tei(edition), Addresses.Tei(edition))), "the whole edition"), ", to which all pointers lead.")));

    private static XElement Titles(Metadata known) => Tei.Of(
        "titleStmt",
        Tei.Of("title", new XAttribute("type", "main"), known.Title),
        Tei.Of("title", new XAttribute("type", "short"), known.ShortTitle),
        Author(known),
        Tei.Of("editor", known.Editors));

    private static XElement Version(Metadata known) =>
        Tei.Of("edition", new XAttribute("n", known.Version), $"Version {known.Version}, ", Date(known.Released));

    private static IEnumerable<XElement> Measures(Figures figures) =>
    [
        Measure("passage", figures.Passages),
        Measure("word", figures.Words),
        Measure("note", figures.Notes),
        Measure("page", figures.Pages),
        Measure("variant", figures.Variants),
    ];

    private static XElement Measure(string unit, int quantity) =>
        Tei.Of("measure", new XAttribute("unit", unit), new XAttribute("quantity", quantity.ToString(CultureInfo.InvariantCulture)), Plural.Of(quantity, unit));

    // The address that citations print; it leads to the newest version.
    private static XElement Publication(Site site, Edition edition) => Tei.Of(
        "publicationStmt",
        Tei.Of("publisher", site.Title),
        Tei.Of("date", new XAttribute("when", Day.Machine(edition.Metadata.Released)), Day.Written(edition.Metadata.Released)),
        Tei.Of("idno", new XAttribute("type", "edition"), edition.Id.Id),
        new Cited(site, edition).Address is { } address ? Tei.Of("idno", new XAttribute("type", "URI"), address) : null,
        Tei.Of("availability", Tei.Of("licence", Tei.Where("target", edition.Metadata.Licence.Url), edition.Metadata.Licence.Name)));

    private static XElement Document(Metadata known) => Tei.Of(
        "bibl",
        Author(known),
        Tei.Of("title", known.Title),
        Tei.Of("title", new XAttribute("type", "short"), known.ShortTitle),
        Date(known.Date));

    // Whether a body or a person wrote it is not known.
    private static XElement Author(Metadata known) => Tei.Of("author", Tei.Of("name", known.Author));

    private static XElement Date(DateOnly day) => Tei.Of("date", new XAttribute("when", Day.Machine(day)), Day.Written(day));
}
