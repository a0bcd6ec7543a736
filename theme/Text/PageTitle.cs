using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Which of the document's own headings is the title of the reading page, its only <c>h1</c>.</summary>
public static class PageTitle
{
    /// <summary>The first title on the title page of the first part; null where there is none, and the page is then headed by the edition's title.</summary>
    public static Passage? Of(Edition edition) => edition.Parts.Take(1)
        .SelectMany(part => part.Blocks)
        .Where(block => block is Block.Group { Kind: GroupKind.TitlePage })
        .SelectMany(block => block.Content)
        .FirstOrDefault(passage => passage is { Kind: PassageKind.Heading, Level: 1 });
}
