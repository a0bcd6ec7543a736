using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The <c>teiHeader</c>: what the file is, how it was made, what the text is, and what each release changed.</summary>
internal static class TeiHeader
{
    /// <summary>The header.</summary>
    public static XElement Of(Site site, Edition edition) => Tei.Of(
        "teiHeader",
        TeiFileDescription.Of(site, edition),
        Tei.Of("encodingDesc", TeiPrinciples.Of(edition), TeiReferences.Of(edition), TeiCauses.Of()),
        TeiProfile.Of(edition),
        TeiRevisions.Of(edition));

    /// <summary>The header of a file that has one piece of the edition: what it is, and where the whole is.</summary>
    public static XElement OfPiece(Site site, Edition edition, string name) => Tei.Of("teiHeader", TeiFileDescription.OfPiece(site, edition, name));

    /// <summary>A paragraph.</summary>
    public static XElement Paragraph(params object?[] content) => Tei.Of("p", content);

    /// <summary>Facts as a list of names and values.</summary>
    public static XElement? Facts(string head, IReadOnlyList<Fact> facts) => facts.Count == 0
        ? null
        : Tei.Of("list", new XAttribute("type", "gloss"), Tei.Of("head", head), facts.SelectMany(fact => Pair(fact.Name, fact.Url is null ? fact.Value : Tei.Of("ref", new XAttribute("target", fact.Url), fact.Value))));

    /// <summary>A name and what it stands for, in such a list.</summary>
    public static IEnumerable<XElement> Pair(object name, params object?[] content) => [Tei.Of("label", name), Tei.Of("item", content)];
}
