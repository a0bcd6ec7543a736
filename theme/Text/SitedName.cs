using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A passage named so that it can be told from every other: one without a number by its first words and the place where they stand.</summary>
public static class SitedName
{
    private const int FewestWords = 5;
    private const int WordsOfDeparture = 2;

    /// <summary>Such as <c>paragraph 5</c>, <c>note 1</c> or <c>“Done in Moscow on February …” (Annex A, Article 6)</c>.</summary>
    public static string Of(Edition edition, Passage passage) => passage.Number is not null || Place(edition, passage) is not { } place
        ? PassageName.Full(passage)
        : $"{Opening(edition, passage)} ({place})";

    /// <summary>The short name of a passage with a number; any other by its article, as far as it stands in one: <c>¶5</c>, <c>note 1</c>, <c>Annex A, Article 6</c>.</summary>
    public static string Brief(Edition edition, Passage passage) =>
        passage.Number is not null ? PassageName.Brief(passage)
        : Place(edition, passage) is { } place && edition.Find(passage.Section)?.Level > 1 ? place
        : Of(edition, passage);

    /// <summary>Two passages by their short names, or by the longer ones where the short are the same.</summary>
    public static string BriefPair(Edition edition, Alignment alignment)
    {
        var (left, right) = (Brief(edition, alignment.Left), Brief(edition, alignment.Right));
        return left == right ? Pair(edition, alignment) : $"{left} and {right}";
    }

    /// <summary>The heading over two passages, such as <c>Paragraph 5 and paragraph 26</c>.</summary>
    public static string Pair(Edition edition, Alignment alignment)
    {
        var pair = $"{Of(edition, alignment.Left)} and {Of(edition, alignment.Right)}";
        return char.ToUpperInvariant(pair[0]) + pair[1..];
    }

    /// <summary>Where a passage stands: a note by the paragraph that has its mark, one of a part whose paragraphs have numbers under its heading, any other by its part and the heading below the part's title; null where it stands under nothing.</summary>
    public static string? Whence(Edition edition, Passage passage) => passage.Number is null ? Place(edition, passage) : PassageName.Whence(edition, passage);

    private static string? Place(Edition edition, Passage passage)
    {
        var part = edition.PartOf(passage);
        var heading = edition.Find(passage.Section);
        return part is null || heading is null || heading.Id == passage.Id ? null
            : heading.Level <= 1 ? part.Label
            : edition.HasNumbers(part) ? heading.Text
            : $"{part.Label}, {heading.Text}";
    }

    /// <summary>The first words of a passage; where another of its section begins with the same, also those at which it departs from all of them, and where that is not enough, all of it.</summary>
    private static string Opening(Edition edition, Passage passage)
    {
        var words = passage.Words;
        var others = edition.Passages.Where(other => other.Section == passage.Section && other.Number is null && other.Id != passage.Id).Select(other => other.Words).ToList();
        var enough = Math.Min(words.Count, FewestWords);
        while (enough < words.Count && others.Any(other => other.Take(enough).SequenceEqual(words.Take(enough))))
            enough++;
        return enough == words.Count ? Quotation.Of(passage.Text)
            : enough <= FewestWords + WordsOfDeparture ? Quotation.Of($"{Joined(words.Take(enough))} …")
            : Quotation.Of($"{Joined(words.Take(FewestWords))} … {Joined(words.Take((enough - WordsOfDeparture)..enough))} …");
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);
}
