using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>How sure a document is: its words of estimative probability.</summary>
public static class ProbabilityPages
{
    /// <summary>The one page; none where the edition declares no such words, or has no passage in the parts where they are looked for.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        if (edition.EstimativePassages.Count == 0)
            yield break;
        yield return SitePage.Of<ProbabilityPage>(
            new(site, edition, Addresses.Probability(edition), $"How sure {edition.Metadata.ShortTitle} is", $"The words of estimative probability in {edition.Metadata.Title}, passage by passage."),
            (nameof(ProbabilityPage.Edition), edition));
    }
}
