using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A form in which the whole edition is taken away: its name, its address below the site's root, its media type (IANA, or the one in use) and what it is for. <paramref name="Page"/> is the page that shows to readers what the file has for programs.</summary>
public sealed record Download(string Name, string Address, string MediaType, string Page, string Use)
{
    /// <summary>Every form, those for readers first, as the page on citing lists them and as programs find them from the heads of pages. A kept release has neither folder nor services of its own.</summary>
    public static IReadOnlyList<Download> Of(Site site, Edition edition) =>
    [
        new("Electronic book", Addresses.Epub(edition), "application/epub+zip", Addresses.Of(edition), "For e-readers: notes open over the text, the pages of the document are listed, the apparatus stands at the end."),
        .. site.HasPdf && !edition.IsKept ? [new("PDF", Addresses.Pdf(edition), "application/pdf", Addresses.Of(edition), "The text as it prints, with notes and apparatus, bookmarks and tags.")] : Array.Empty<Download>(),
        .. edition.IsKept ? Array.Empty<Download>() : [new("Folder", Addresses.Zip(edition), "application/zip", Addresses.Of(edition), "The whole edition with every page, to be opened from a disk or a stick without a network.")],
        new("Plain text", Addresses.PlainText(edition), "text/plain", Addresses.Of(edition), "The reading text, a passage to a line, with its notes."),
        new("Markdown", Addresses.Markdown(edition), "text/markdown", Addresses.Of(edition), "The reading text with its headings, lists and notes, for editors of text and for Pandoc."),
        new("TEI", Addresses.Tei(edition), "application/tei+xml", Addresses.Of(edition), "The edition as scholars exchange it (TEI P5): text, apparatus, witness line for line, principles, releases, indexes."),
        new("JSON", Addresses.Json(edition), "application/json", Addresses.Of(edition), "Passages, notes, variants, comparisons and indexes as data, with a schema."),
        new("Annotations", Addresses.Annotations(edition), "application/ld+json", Addresses.Apparatus(edition), "Every variant and note as a W3C Web Annotation upon the words it belongs to."),
        new("Table of variants", Addresses.ApparatusTable(edition), "text/csv", Addresses.Apparatus(edition), "The apparatus, a variant to a row, for a spreadsheet."),
        .. edition.Witnesses.Where(witness => witness.Text is not null).Select(witness => new Download($"Witness {witness.Siglum}", Addresses.Of(edition, witness), "text/plain", Addresses.Transcript(edition), $"{witness.Title} as received, unchanged.")),
        .. edition.IsKept ? Array.Empty<Download>() : [new("Distributed Text Services", Addresses.DtsCollection(edition), "application/ld+json", Addresses.Of(edition), "For programs that read texts passage by passage (DTS 1.0): where the edition’s units and their documents are found.")],
        new("Proof", Addresses.Proof(edition), "application/json", Addresses.About(edition), "The figures of the proof that no change is silent."),
    ];
}
