using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>
/// What stands in a <c>div</c>: the heading, the paragraphs, the divisions of typed blocks and of the sections below. In TEI nothing but divisions follows a division; paragraphs that do are a division of their own, of the type
/// <c>continued</c>. Signatures at the very end are the <c>closer</c>.
/// </summary>
internal sealed record TeiSection(Edition Edition, Section Section)
{
    /// <summary>The division's content, in order.</summary>
    public IEnumerable<XElement> Content =>
    [
        .. Section.Heading is { } heading ? [TeiText.Of(Edition, heading)] : Array.Empty<XElement>(),
        .. Own(),
        .. Section.Sections.Select(section => Tei.Of("div", new XAttribute("type", "section"), new TeiSection(Edition, section).Content)),
        .. Section.Blocks.Skip(Signed).Select(block => Signature.Closer(Edition, ((Block.Group)block).Passages)),
    ];

    /// <summary>Where the signatures begin that close the division; after all blocks where none do.</summary>
    private int Signed => Section.Sections.Count > 0 || Section.Blocks.All(Signature.Closes) ? Section.Blocks.Count : Section.Blocks.Count - Section.Blocks.Reverse().TakeWhile(Signature.Closes).Count();

    private IEnumerable<XElement> Own()
    {
        var blocks = Section.Blocks.Take(Signed).ToList();
        var loose = blocks.TakeWhile(IsLoose).Count();
        return [.. Loose(blocks.Take(loose)), .. Divisions(blocks.Skip(loose))];
    }

    private IEnumerable<XElement> Divisions(IEnumerable<Block> blocks)
    {
        var rest = blocks.ToList();
        while (rest.Count > 0)
        {
            var loose = rest.TakeWhile(IsLoose).Count();
            yield return loose == 0 ? Group((Block.Group)rest[0]) : Tei.Of("div", new XAttribute("type", "continued"), Loose(rest.Take(loose)));
            rest.RemoveRange(0, Math.Max(loose, 1));
        }
    }

    private static bool IsLoose(Block block) => block is Block.Lone or Block.Group { IsDivision: false };

    private XElement Group(Block.Group group)
    {
        var inside = Section.Of(new Part(default, "", [.. group.Passages.Select(passage => new Block.Lone(passage))]));
        return Tei.Of("div", new XAttribute("type", group.Kind.Word()), new TeiSection(Edition, inside).Content);
    }

    // Lettered parts are a list in the paragraph they belong to, or, below verse or a quotation in it, after those.
    private List<XElement> Loose(IEnumerable<Block> blocks)
    {
        var elements = new List<XElement>();
        foreach (var block in blocks)
        {
            if (block is Block.Group { IsSet: true } set)
                elements.Add(TeiSets.Of(Edition, set));
            else if (block is Block.Group quotation)
                elements.Add(Tei.Of("quote", Loose(quotation.Passages.Select(passage => new Block.Lone(passage)))));
            else if (block.Content[0] is { Kind: PassageKind.Subparagraph } lettered)
                ListIn(elements).Add(TeiText.Of(Edition, lettered));
            else
                elements.Add(TeiText.Of(Edition, block.Content[0]));
        }

        return elements;
    }

    private static XElement ListIn(List<XElement> elements)
    {
        if (elements is [.., { Name.LocalName: "list", HasAttributes: false } lone])
            return lone;
        if (elements is [.., { Name.LocalName: "p", LastNode: XElement { Name.LocalName: "list" } open }])
            return open;
        var list = Tei.Of("list");
        if (elements is [.., { Name.LocalName: "p" } paragraph])
            paragraph.Add(list);
        else
            elements.Add(list);
        return list;
    }
}
