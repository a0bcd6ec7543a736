using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Which of the document's own headings is the title of the reading page, its only <c>h1</c>.</summary>
public static class PageTitle
{
    /// <summary>The first title on the title page of the first part, or the title with which the text begins, where the edition is called so; null where there is neither, and the page is then headed by the edition's title.</summary>
    public static Passage? Of(Edition edition) => OnTitlePage(edition) ?? Above(edition);

    /// <summary>The title with which the text begins, where the edition is called so and has no title page.</summary>
    public static Passage? Above(Edition edition) =>
        edition.Parts is [{ Blocks: [Block.Lone { Passage: { Kind: PassageKind.Heading, Level: 1 } title }, ..] }, ..]
        && title.Text.Equals(edition.Metadata.Title, StringComparison.OrdinalIgnoreCase) && OnTitlePage(edition) is null
            ? title
            : null;

    private static Passage? OnTitlePage(Edition edition) => edition.Parts.Take(1)
        .SelectMany(part => part.Blocks)
        .Where(block => block is Block.Group { Kind: GroupKind.TitlePage })
        .SelectMany(block => block.Content)
        .FirstOrDefault(passage => passage is { Kind: PassageKind.Heading, Level: 1 });
}
