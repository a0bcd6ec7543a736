using System.Xml.Linq;

namespace StatiqEdition.Publishing;

/// <summary>Cuts pieces out of a TEI text. Places are counted in its leaves, which are characters and elements without content, in the order of the document.</summary>
internal sealed class TeiExtents
{
    private static readonly XNamespace s_dts = "https://w3id.org/api/dts#";
    private readonly Dictionary<XNode, (int Start, int End)> _extents = [];
    private readonly Dictionary<XNode, XNode[]> _children = [];
    private readonly Dictionary<string, XElement> _byId = [];
    private readonly XElement _text;

    /// <summary>Measures a text, which must not be changed afterwards.</summary>
    public TeiExtents(XElement text)
    {
        _text = text;
        Measure(text, 0);
    }

    /// <summary>From the start of one element to the end of another.</summary>
    public Range Between(string first, string last) => _extents[_byId[first]].Start.._extents[_byId[last]].End;

    /// <summary>From an empty element to another, which is left out, or where there is no other to the end of the front, the body or the back that it stands in.</summary>
    public Range Until(string milestone, string? next)
    {
        var start = _extents[_byId[milestone]].Start;
        var end = _extents[_byId[milestone].Ancestors().Last(above => above.Parent == _text)].End;
        return start..(next is null ? end : Math.Min(end, _extents[_byId[next]].Start));
    }

    /// <summary>The text with nothing but this piece and what it stands in; around the piece a <c>dts:wrapper</c> (DTS 1.0).</summary>
    public XElement Piece(Range piece) => Around(_text, piece);

    private int Measure(XNode node, int start)
    {
        var end = start;
        _children[node] = [.. (node as XElement)?.Nodes() ?? []];
        foreach (var child in _children[node])
            end = Measure(child, end);
        end = end == start ? start + 1 : end;
        _extents[node] = (start, end);
        if (node is XElement element && (string?)element.Attribute(XNamespace.Xml + "id") is { } id)
            _byId[id] = element;
        return end;
    }

    private XElement Around(XElement element, Range piece)
    {
        var kept = Kept(element, piece);
        return new(
            element.Name,
            element.Attributes(),
            kept is [XElement only] && !IsWhole(only, piece) ? Around(only, piece) : new XElement(s_dts + "wrapper", new XAttribute(XNamespace.Xmlns + "dts", s_dts), kept.Select(node => Cut(node, piece))));
    }

    // A node that has a parent is copied when it is given to another.
    private XNode Cut(XNode node, Range piece) => node is XElement element && !IsWhole(element, piece)
        ? new XElement(element.Name, element.Attributes(), Kept(element, piece).Select(child => Cut(child, piece)))
        : node;

    private IReadOnlyList<XNode> Kept(XElement element, Range piece) =>
        [.. _children[element].Skip(FirstAfter(_children[element], piece.Start.Value)).TakeWhile(node => _extents[node].Start < piece.End.Value)];

    // The first of these nodes that ends after a place, found by halving, so that long texts are cut in as many steps as they have pieces.
    private int FirstAfter(XNode[] nodes, int place)
    {
        var (low, high) = (0, nodes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_extents[nodes[middle]].End > place)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private bool IsWhole(XElement element, Range piece) => _extents[element].Start >= piece.Start.Value && _extents[element].End <= piece.End.Value;
}
