using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What the book says of itself: the editors' introduction, the signs, the witnesses, the proof, the terms, and how to cite it.</summary>
internal sealed class EpubAbout(Site site, Edition edition, EpubPlaces places)
{
    /// <summary>The page's id in the package.</summary>
    public const string Page = "about";

    private readonly EpubWords _words = new(edition, places);

    /// <summary>The page.</summary>
    public XElement Of() => Xhtml.Page("en", $"About the edition · {edition.Metadata.ShortTitle}", Xhtml.Element("section", Xhtml.Is("afterword", "doc-afterword"), Xml.Lines(
    [
        Xhtml.Element("h1", "About the edition"),
        .. ProseRanks.Of(edition.Introduction).Select(block => Prose(block.Block, block.Rank)),
        Xhtml.Element("h2", "How the text is edited"),
        Xhtml.Element("p", $"Nothing is changed in silence. Underlined words lead to the apparatus, which says what the witnesses read and why the edition reads otherwise. Words in brackets, [so], are supplied by the editors where witness {edition.Base.Siglum} lacks them. The numbers of paragraphs are the document’s own."),
        Xhtml.Element("p", Proved()),
        Xhtml.Element("h2", "The witnesses"),
        .. edition.Witnesses.Select(witness => Xhtml.Element("p", Xhtml.Classed("i", "siglum", witness.Siglum), $" {witness.Title}. {witness.Description}")),
        Xhtml.Element("p", edition.Metadata.Statement),
        Xhtml.Element("h2", "How to cite it"),
        Xhtml.Element("p", _words.Prose(Citation.Of(new(site, edition)), Addresses.Of(edition))),
        Xhtml.Element("p", $"Text: {edition.Metadata.Licence.Name.TrimEnd('.')}."),
    ])));

    private string Proved()
    {
        var proof = ProofFigures.Of(edition);
        return $"The program that made this book took every change back and compared what is left with witness {edition.Base.Siglum}: all of its {Plural.Of(proof.Words, "word")} are there, {Plural.Figure(proof.Kept)} of them in the text as they are, and {Plural.Of(proof.Supplied, "word")} of the text {(proof.Supplied == 1 ? "is" : "are")} supplied besides.";
    }

    private XElement Prose(Prose block, int rank) => block switch
    {
        Prose.Heading heading => Xhtml.Element($"h{Math.Min(rank, 6)}", Words(heading.Content)),
        Prose.List list => Xhtml.Element("ul", list.Items.Select(item => Xhtml.Element("li", Words(item)))),
        _ => Xhtml.Element("p", Words(((Prose.Paragraph)block).Content)),
    };

    private IEnumerable<object> Words(IReadOnlyList<Inline> content) => _words.Prose(content, Addresses.About(edition));
}
