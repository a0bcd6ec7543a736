using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The base witness of an edition, line by line.</summary>
public static class TranscriptPages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        yield return SitePage.Of<TranscriptPage>(
            new(site, edition, Addresses.Transcript(edition), $"Transcript of {edition.Metadata.ShortTitle}", $"Witness {edition.Base.Siglum} of {edition.Metadata.Title} as received, line by line, with every place where the edition departs from it."),
            (nameof(TranscriptPage.Edition), edition));
    }
}
