using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A heading with what stands under it: its own blocks, then the sections below it. A part's outermost section may lack a heading.</summary>
public sealed record Section(Passage? Heading, IReadOnlyList<Block> Blocks, IReadOnlyList<Section> Sections)
{
    /// <summary>The numbered paragraphs anywhere in the section.</summary>
    public IEnumerable<Passage> Numbered => Everything.Where(passage => passage is { Kind: PassageKind.Paragraph, Number: not null });

    /// <summary>The number of the article that the heading begins, as in <c>Article 5</c>; null where it begins none.</summary>
    public string? Article => Heading is null ? null : ArticleOf(Heading.Text);

    /// <summary>The number of the article that a heading with these words begins; null where it begins none.</summary>
    public static string? ArticleOf(string heading) => heading.StartsWith("Article ", StringComparison.Ordinal) ? heading["Article ".Length..] : null;

    private IEnumerable<Passage> Everything => Blocks.SelectMany(block => block.Content).Concat(Sections.SelectMany(section => section.Everything));

    /// <summary>A part as sections, nested by the levels of its headings.</summary>
    public static Section Of(Part part) => Under(heading: null, [.. part.Blocks]);

    private static Section Under(Passage? heading, Block[] blocks)
    {
        var first = Array.FindIndex(blocks, IsHeading);
        return first < 0 ? new(heading, blocks, []) : new(heading, blocks[..first], [.. Split(blocks[first..])]);
    }

    private static IEnumerable<Section> Split(Block[] blocks)
    {
        while (blocks.Length > 0)
        {
            var heading = blocks[0].Content[0];
            var end = Array.FindIndex(blocks, 1, block => IsHeading(block) && block.Content[0].Level <= heading.Level);
            var length = end < 0 ? blocks.Length : end;
            yield return Under(heading, blocks[1..length]);
            blocks = blocks[length..];
        }
    }

    private static bool IsHeading(Block block) => block is Block.Lone { Passage.Kind: PassageKind.Heading };
}
