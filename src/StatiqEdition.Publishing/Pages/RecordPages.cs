using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The record of each passage: its words, its variants and notes, where it stands, and how it is cited.</summary>
public static class RecordPages
{
    /// <summary>One page for each passage.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition) => edition.Passages.Select(passage => SitePage.Of<RecordPage>(
        new(site, edition, Addresses.Record(edition, passage.Id), $"{CitedName.Title(edition, passage)} of {edition.Metadata.ShortTitle}", Opening(passage)) { Passage = passage },
        (nameof(RecordPage.Edition), edition), (nameof(RecordPage.Passage), passage)));

    // What a search engine shows of a page.
    private static string Opening(Passage passage) =>
        passage.Text.Length <= 160 ? passage.Text : $"{passage.Text[..passage.Text.LastIndexOf(' ', 159)]} …";
}
