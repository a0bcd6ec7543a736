using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>What is published of a kept release beside its pages: the sheets they need, and every format in which the version can be taken away.</summary>
public static class KeptFiles
{
    private static readonly IReadOnlyList<Func<Site, Edition, IEnumerable<SiteFile>>> s_ofEachRelease =
    [
        MarginSheets.Of,
        FilterSheets.Of,
        EditionJson.Of,
        TeiFile.Of,
        ProofJson.Of,
        ReadingText.Of,
        CleanMarkdown.Of,
        ApparatusTable.Of,
        AnnotationList.Of,
        CitationFiles.Of,
        EpubBook.Of,
        WitnessTexts.Of,
    ];

    /// <summary>What makes the files of every kept release.</summary>
    public static IEnumerable<Func<IEnumerable<SiteFile>>> Of(Site site, Edition current)
    {
        foreach (var kept in current.Kept)
        {
            TitlePictures.ShareCover(current, kept);
            foreach (var files in s_ofEachRelease)
                yield return () => files(site, kept);
        }
    }
}
