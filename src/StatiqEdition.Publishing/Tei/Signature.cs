using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>A signature in TEI, where it ends its division: <c>closer</c>, the name <c>signed</c>, the words that introduce it <c>seg</c>.</summary>
internal static class Signature
{
    /// <summary>Whether a block can close its division: a signature of unnumbered paragraphs.</summary>
    public static bool Closes(Block block) =>
        block is Block.Group { Kind: GroupKind.Signature } group && group.Passages.All(passage => passage is { Kind: PassageKind.Paragraph, Number: null });

    /// <summary>The closer; its last passage is the name.</summary>
    public static XElement Closer(Edition edition, IReadOnlyList<Passage> passages) => Tei.Of(
        "closer",
        passages.SkipLast(1).Select(passage => Renamed(edition, passage, "seg", new XAttribute("type", "introduction"))),
        Renamed(edition, passages[^1], "signed"));

    private static XElement Renamed(Edition edition, Passage passage, string name, XAttribute? type = null)
    {
        var element = TeiText.Of(edition, passage);
        element.Name = Tei.Names + name;
        element.Add(type);
        return element;
    }
}
