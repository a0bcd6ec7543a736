namespace StatiqEdition.Model;

/// <summary>The order in which the passages of the text follow one another, notes apart, compared between two states of an edition by the passages that both have.</summary>
public static class ReadingOrder
{
    /// <summary>The first passage that stands elsewhere than in an earlier state; null where all stand as they stood.</summary>
    public static Passage? FirstOther(Edition edition, Edition earlier) =>
        Text(edition).Where(passage => earlier.Find(passage.Id) is not null).Zip(Text(earlier).Where(passage => edition.Find(passage.Id) is not null))
            .Where(pair => pair.First.Id != pair.Second.Id).Select(pair => pair.First).FirstOrDefault();

    /// <summary>Whether a release has passages in another order than the one before it; false where one of the two is not kept.</summary>
    public static bool IsOther(Edition edition, Release release) =>
        edition.Ledger.Releases.Zip(edition.Ledger.Releases.Skip(1)).Where(pair => pair.Second == release)
            .Any(pair => Kept(edition, pair.First) is { } before && Kept(edition, pair.Second) is { } after && FirstOther(after, before) is not null);

    /// <summary>The edition as it was released; null where that is not kept.</summary>
    public static Edition? Kept(Edition edition, Release release) => edition.Kept.FirstOrDefault(kept => kept.Metadata.Version == $"{release.Version}");

    private static IEnumerable<Passage> Text(Edition edition) => edition.Passages.Where(passage => passage.Kind != PassageKind.Note);
}
