using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>How an edition is cited, which of its addresses last, and what can be taken away.</summary>
public static class CitePages
{
    /// <summary>The one page; none where the edition has no passage to cite.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        if (edition.Passages.Count == 0)
            yield break;
        yield return SitePage.Of<CitePage>(
            new(site, edition, Addresses.Cite(edition), $"Cite and keep {edition.Metadata.ShortTitle}", $"How {edition.Metadata.Title} is cited, which of its addresses last, and every form in which it can be taken away."),
            (nameof(CitePage.Edition), edition));
    }
}
