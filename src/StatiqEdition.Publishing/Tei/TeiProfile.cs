using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The <c>profileDesc</c>: when the document was made, what it is about, its language and its genre, and which lines of the base witness stand in another order than in the edition.</summary>
internal static class TeiProfile
{
    /// <summary>The profile.</summary>
    public static XElement Of(Edition edition) => Tei.Of(
        "profileDesc",
        Tei.Of("creation", Tei.Of("date", new XAttribute("when", Day.Machine(edition.Metadata.Date)), Day.Written(edition.Metadata.Date))),
        Tei.Of("abstract", TeiHeader.Paragraph(edition.Metadata.Abstract)),
        Tei.Of("langUsage", Languages(edition).Select(tag => Tei.Of("language", new XAttribute("ident", tag.Tag), tag.Use))),
        Tei.Of("textClass", Tei.Of("keywords", Tei.Of("term", new XAttribute("type", "genre"), edition.Metadata.Genre))),
        Transpositions(edition));

    private static IEnumerable<(string Tag, string Use)> Languages(Edition edition) => edition.Metadata.Language == "en"
        ? [("en", "The document, and what the edition says of it.")]
        : [(edition.Metadata.Language, "The document."), ("en", "What the edition says of it.")];

    private static XElement? Transpositions(Edition edition) => edition.Proof.Transpositions.Count == 0 ? null : Tei.Of(
        "listTranspose",
        Tei.Of("desc", $"Lines that witness {edition.Base.Siglum} has in another order than the edition: each with the lines before and after it, in the order of the witness."),
        edition.Proof.Transpositions.Select(moved => Tei.Of(
            "transpose",
            Tei.Id($"transposition--{LineName.Id(edition, moved.Lines[0].Number)}"),
            moved.Lines.Prepend(moved.LineBefore).Append(moved.LineAfter).OfType<WitnessLine>().Select(line => Tei.Of("ptr", new XAttribute("target", TeiIds.To(TeiIds.Of(edition, line))))))));
}
