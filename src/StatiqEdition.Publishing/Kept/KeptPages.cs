using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The pages of the releases that an edition keeps: those that say what a version is. Records, the index of words and tools are the current edition's alone.</summary>
public static class KeptPages
{
    private static readonly IReadOnlyList<Func<Site, Edition, IEnumerable<SitePage>>> s_ofEachRelease =
    [
        ReadingPages.Of,
        ApparatusPages.Of,
        TranscriptPages.Of,
        ParallelPages.Of,
        ComparePages.Of,
        IndexPages.Of,
        ProbabilityPages.Of,
        AboutPages.Of,
        CitePages.Of,
    ];

    /// <summary>The pages of every kept release, each with the ways to the other versions; <paramref name="pages"/> are those of the edition as it stands.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition current, IReadOnlyList<SitePage> pages)
    {
        var now = new VersionPages(current, pages);
        var kept = current.Kept.Select(edition => new VersionPages(edition, [.. s_ofEachRelease.SelectMany(of => of(site, edition))])).ToList();
        return kept.SelectMany((version, index) => version.Pages.Select(page => page with
        {
            Frame = page.Frame with { Kept = new(current, now.Like(page), kept.ElementAtOrDefault(index - 1)?.Like(page), kept.ElementAtOrDefault(index + 1)?.Like(page)) },
        }));
    }
}
