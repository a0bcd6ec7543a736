using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The <c>projectDesc</c> and the <c>editorialDecl</c>: what the edition promises, what each element says, which rules take what from the witness, and how witness and reading text are taken from the file.</summary>
internal static class TeiPrinciples
{
    /// <summary>The declarations, in order.</summary>
    public static IEnumerable<XElement> Of(Edition edition) =>
    [
        Tei.Of("projectDesc", TeiHeader.Paragraph(edition.Metadata.Statement)),
        Tei.Of("editorialDecl", Correction(edition.Base.Siglum), edition.Normalizations.Select(rule => Normalization(edition, rule)), Kept(), Segmentation(), Rebuilding(edition.Base.Siglum)),
        Tei.Of("variantEncoding", new XAttribute("method", "parallel-segmentation"), new XAttribute("location", "internal")),
    ];

    private static XElement Correction(string siglum) => Tei.Of(
        "correction",
        new XAttribute("method", "markup"),
        TeiHeader.Paragraph($"Nothing is changed in silence. The edition follows witness {siglum} word for word; wherever it reads other words, the place is marked, and has the id that the apparatus gives it. With every change rejected the text is the witness, which was proved word for word and line for line when this file was made."),
        TeiHeader.Paragraph(Tei.Of("list", new XAttribute("type", "gloss"), Marks(siglum).SelectMany(mark => TeiHeader.Pair(Tei.Of("gi", mark.Element), mark.Says)))));

    private static IEnumerable<(string Element, string Says)> Marks(string siglum) =>
    [
        ("choice", $"where the edition corrects what {siglum} reads: sic is what {siglum} reads, corr what the edition reads. Without an id, of orig and an empty reg, it is a sign that a declared normalization takes from the beginning of a line."),
        ("supplied", $"words that {siglum} lacks and the edition supplies."),
        ("surplus", $"words of {siglum} that are no part of the text."),
        ("fw", $"words of {siglum} that belong to the sheet and not to the text: running heads, page numbers, stamps."),
        ("sic", "outside of choice: words that are odd, and what the document reads."),
        ("seg", "outside of closer: words that stand as they are, and of which the editors have something to say."),
        ("app", $"a place at which a reading of another witness is known. lem is what the edition reads, with the witnesses that read so, and holds corr, supplied or sic as above; each rdg is what its witness reads, and that of {siglum} holds sic, surplus, fw, or a gap where {siglum} has lost words. @type is the kind of the variant."),
        ("note", "of the type remark: what the editors say of the variant it stands in or points to. At the foot: a note of the document, and @target points to its marks."),
        ("label", "the number as the document prints it. @n is the number by which the passage is cited."),
        ("ref", "of the type note: the mark of one of the document’s notes."),
        ("anchor", "of the type former: an id that the passage, or the page that begins there, had in an earlier release."),
        ("lb", $"the beginning of a line of {siglum}, which @n counts from 1."),
        ("pb", "the beginning of a page of the document."),
    ];

    private static XElement Normalization(Edition edition, Normalization rule) => Tei.Of(
        "normalization",
        Tei.Id(TeiIds.Of(edition, rule)),
        new XAttribute("method", "markup"),
        TeiHeader.Paragraph($"{rule.Name}: {rule.Reason} Taken from the beginnings of {Plural.Of(edition.Proof.Lines.Count(line => line.Normalization == rule), "line")}."));

    private static XElement Kept() => Tei.Of("punctuation", new XAttribute("marks", "all"), TeiHeader.Paragraph("The document’s spelling, punctuation and paragraphs are kept, its oddities too; quotation marks are characters of the text."));

    private static XElement Segmentation() => Tei.Of("segmentation", TeiHeader.Paragraph("Headings, paragraphs, lettered parts of paragraphs and notes are the passages that can be cited; the id of each is the same in every format of the edition and in its addresses. @ana points to the cause of a variant, @cert says whether the editors are sure of it; @cause and @reason repeat its word where TEI has them."));

    private static XElement Rebuilding(string siglum) => TeiHeader.Paragraph(
        $"The reading text of a passage is its text without label, ref of the type note, note of the type remark, surplus, fw, orig, rdg, and sic in choice, and without the list of its lettered parts. Witness {siglum} is the text without corr, reg, supplied, notes of the type remark, and lem and rdg that do not name {siglum} in @wit; lb begins each of its lines, in the order of @n, and lines that have no lb are blank. The beginning and the end of a passage and the end of a label divide words as white space does; no other element does.");
}
