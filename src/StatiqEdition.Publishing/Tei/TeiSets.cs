using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Lists, verse and tables in TEI: <c>list</c> of <c>item</c>, <c>lg</c> of <c>l</c>, <c>table</c> of <c>row</c> and <c>cell</c>. Each item, line and row is a passage.</summary>
internal static class TeiSets
{
    private const string Edge = "milestone";

    /// <summary>The element of a set of passages.</summary>
    public static XElement Of(Edition edition, Block.Group set) => set.Kind switch
    {
        GroupKind.List => Tei.Of("list", new XAttribute("rend", "dashed"), set.Passages.Select(item => Named(edition, item, "item"))),
        GroupKind.Verse => Tei.Of("lg", new XAttribute("type", "stanza"), set.Passages.Select(line => Named(edition, line, "l"))),
        _ => Tei.Of("table", set.Passages.Select(row => Row(edition, row, row.Equals(set.Head)))),
    };

    /// <summary>The place where a cell ends, as long as its row is being made.</summary>
    public static XElement EndOfCell() => Tei.Of(Edge);

    private static XElement Named(Edition edition, Passage passage, string name)
    {
        var element = TeiText.Of(edition, passage);
        element.Name = Tei.Names + name;
        return element;
    }

    private static XElement Row(Edition edition, Passage passage, bool isHead)
    {
        var row = Named(edition, passage, "row");
        var cells = new List<XElement> { Tei.Of("cell") };
        foreach (var node in row.Nodes().ToList())
        {
            node.Remove();
            if (node is XElement { Name.LocalName: Edge })
                cells.Add(Tei.Of("cell"));
            else
                cells[^1].Add(node);
        }

        row.Add(isHead ? new XAttribute("role", "label") : null, cells);
        return row;
    }
}
