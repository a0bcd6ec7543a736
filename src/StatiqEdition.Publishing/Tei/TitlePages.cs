using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Title pages in TEI, where they stand at the front: <c>titlePage</c>, its headings parts of the document's title (<c>docTitle</c>), all else <c>titlePart</c> of the type <c>statement</c>.</summary>
internal static class TitlePages
{
    /// <summary>Whether a part is nothing but title pages and paragraphs beside them.</summary>
    public static bool Are(Part part) =>
        part.Blocks.Any(IsTitlePage) && part.Blocks.All(block => block.Content.All(passage => passage.Kind == PassageKind.Paragraph || (passage.Kind == PassageKind.Heading && IsTitlePage(block))) && (IsTitlePage(block) || block is Block.Lone));

    /// <summary>A block of such a part.</summary>
    public static XElement Front(Edition edition, Block block) => block is Block.Group group
        ? Tei.Of("titlePage", group.Passages.Select(passage => Line(edition, passage)))
        : TeiText.Of(edition, block.Content[0]);

    private static XElement Line(Edition edition, Passage passage)
    {
        var line = TeiText.Of(edition, passage);
        line.Name = Tei.Names + "titlePart";
        line.Add(new XAttribute("type", passage switch { { Kind: not PassageKind.Heading } => "statement", { Level: 1 } => "main", _ => "sub" }));
        return passage.Kind == PassageKind.Heading ? Tei.Of("docTitle", line) : line;
    }

    private static bool IsTitlePage(Block block) => block is Block.Group { Kind: GroupKind.TitlePage };
}
