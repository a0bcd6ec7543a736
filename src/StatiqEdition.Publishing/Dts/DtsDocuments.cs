using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The answers of the document endpoint (DTS 1.0): the whole edition in TEI, and every citable unit with all that stands in it. Pointers and links lead into <c>edition.tei.xml</c>, which is the base of each file (<c>xml:base</c>).</summary>
public static class DtsDocuments
{
    /// <summary>The files of an edition.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var addresses = DtsAddresses.Of(edition);
        var extents = new TeiExtents(TeiBody.Of(edition));
        return
        [
            new(addresses.Whole, TeiXml.Bytes(Based(TeiFile.Root(site, edition), edition, addresses.Whole))),
            .. CitationTrees.Of(edition).SelectMany(tree => tree.Units.Index().Select(unit => Piece(site, edition, tree, unit.Item, extents.Piece(Extent(extents, tree, unit.Index))))),
        ];
    }

    private static SiteFile Piece(Site site, Edition edition, CitationTree tree, CitableUnit unit, XElement text)
    {
        var path = DtsAddresses.Of(edition).Document(tree, unit);
        var root = Tei.Of("TEI", Tei.Language("en"), TeiHeader.OfPiece(site, edition, unit.Name), text);
        return new(path, TeiXml.Bytes(Based(root, edition, path), schema: null));
    }

    private static Range Extent(TeiExtents extents, CitationTree tree, int index)
    {
        var unit = tree.Units[index];
        return tree.Id == CitationTrees.Pages
            ? extents.Until(TeiIds.Of(unit.Id), index + 1 < tree.Units.Count ? TeiIds.Of(tree.Units[index + 1].Id) : null)
            : extents.Between(TeiIds.Of(unit.Id), TeiIds.Of(tree.From(unit)[^1].Id));
    }

    private static XElement Based(XElement root, Edition edition, string path)
    {
        root.Add(new XAttribute(XNamespace.Xml + "base", PageFrame.Between(path, Addresses.Tei(edition))));
        return root;
    }
}
