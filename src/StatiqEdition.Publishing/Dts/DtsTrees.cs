using System.Text.Json.Nodes;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The citation trees as a resource lists them (DTS 1.0, CitationTree and CiteStructure): which kinds of units stand at each level.</summary>
internal static class DtsTrees
{
    /// <summary>The list.</summary>
    public static JsonArray Of(IReadOnlyList<CitationTree> trees) => new([.. trees.Select(Tree)]);

    private static JsonObject Tree(CitationTree tree)
    {
        var told = new JsonObject { ["@type"] = "CitationTree", ["description"] = tree.Description, ["citeStructure"] = Structure(tree, tree.In(null)) };
        if (tree.Id is { } id)
            told["identifier"] = id;
        return told;
    }

    private static JsonArray Structure(CitationTree tree, IEnumerable<CitableUnit> units) => new([.. units.GroupBy(unit => unit.Type).Select(kind => Kind(tree, kind))]);

    private static JsonObject Kind(CitationTree tree, IGrouping<string, CitableUnit> units)
    {
        var kind = new JsonObject { ["@type"] = "CiteStructure", ["citeType"] = units.Key };
        if (Structure(tree, units.SelectMany(unit => tree.In(unit.Id))) is { Count: > 0 } below)
            kind["citeStructure"] = below;
        return kind;
    }
}
