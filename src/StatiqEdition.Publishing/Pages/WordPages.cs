using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The words of an edition with the passages they stand in.</summary>
public static class WordPages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        yield return SitePage.Of<WordsPage>(
            new(site, edition, Addresses.Words(edition), $"Index of words of {edition.Metadata.ShortTitle}", $"Every word of {edition.Metadata.Title} with the passages it stands in."),
            (nameof(WordsPage.Edition), edition), (nameof(WordsPage.Words), IndexedWord.Of(edition)));
    }
}
