namespace StatiqEdition.Model;

/// <summary>The order in which the passages of the text follow one another, notes apart, compared between two states of an edition by the passages that both have.</summary>
public static class ReadingOrder
{
    /// <summary>The first passage that stands elsewhere than in an earlier state; null where all stand as they stood.</summary>
    public static Passage? FirstOther(Edition edition, Edition earlier) =>
        Text(edition).Where(passage => earlier.Find(passage.Id) is not null).Zip(Text(earlier).Where(passage => edition.Find(passage.Id) is not null))
            .Where(pair => pair.First.Id != pair.Second.Id).Select(pair => pair.First).FirstOrDefault();

    private static IEnumerable<Passage> Text(Edition edition) => edition.Passages.Where(passage => passage.Kind != PassageKind.Note);
}
