using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The citation trees of an edition: its text, paragraphs under their headings and lettered parts in their paragraphs, the notes last; and the pages of the document, where it has some. Their kinds are those of <see cref="TeiReferences"/>.</summary>
internal static class CitationTrees
{
    /// <summary>The name of the tree of pages.</summary>
    public const string Pages = "page";

    /// <summary>The trees, that of the text first.</summary>
    public static IReadOnlyList<CitationTree> Of(Edition edition)
    {
        IReadOnlyList<CitableUnit> text = [.. edition.Parts.SelectMany(part => Within(Section.Of(part), parent: null, level: 1)), .. edition.Notes.Select(note => Unit(note.Passage, parent: null, level: 1))];
        IReadOnlyList<CitableUnit> pages = [.. edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => new CitableUnit(page.Id, "page", $"page {page.Page}", Parent: null, Level: 1))];
        var tree = new CitationTree(Id: null, "The text by its headings, paragraphs and lettered parts, then the notes.", text);
        return pages.Count == 0 ? [tree] : [tree, new(Pages, "The pages of the document.", pages)];
    }

    private static IEnumerable<CitableUnit> Within(Section section, Locus? parent, int level)
    {
        var (inside, below) = section.Heading is { } heading ? (heading.Id, level + 1) : (parent, level);
        return
        [
            .. section.Heading is null ? Array.Empty<CitableUnit>() : [Unit(section.Heading, parent, level)],
            .. Blocks(section.Blocks, inside, below),
            .. section.Sections.SelectMany(one => Within(one, inside, below)),
        ];
    }

    // A lettered part stands in the paragraph before it, where there is one.
    private static IEnumerable<CitableUnit> Blocks(IEnumerable<Block> blocks, Locus? parent, int level)
    {
        Locus? paragraph = null;
        foreach (var block in blocks)
        {
            var lettered = block is Block.Lone { Passage: { Kind: PassageKind.Subparagraph } alone } ? alone : null;
            if (lettered is null)
                paragraph = (block as Block.Lone)?.Passage.Id;
            foreach (var unit in (lettered, paragraph) is ({ } part, { } whole) ? [Unit(part, whole, level + 1)] : Units(block, parent, level))
                yield return unit;
        }
    }

    private static IEnumerable<CitableUnit> Units(Block block, Locus? parent, int level) => block is Block.Group group
        ? Within(Section.Of(new(default, "", [.. group.Passages.Select(passage => new Block.Lone(passage))])), parent, level)
        : [Unit(block.Content[0], parent, level)];

    private static CitableUnit Unit(Passage passage, Locus? parent, int level) =>
        new(passage.Id, passage.Kind.Word(), passage.Kind == PassageKind.Heading ? passage.Text : PassageName.Full(passage), parent, level);
}
