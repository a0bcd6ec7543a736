using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The sentence that says how far two passages agree, computed from their alignment; the differing words are emphasised.</summary>
public static class Verdict
{
    private const int LongestList = 4;

    /// <summary>How many words agree and which differ, in one sentence.</summary>
    public static IReadOnlyList<Inline> Of(Alignment alignment) => alignment.Differences.Any()
        ? [new Inline.Words(Agreement(alignment)), .. Places(alignment)]
        : [new Inline.Words(Identity(alignment))];

    private static string Identity(Alignment alignment) => alignment.LeftWords switch
    {
        0 => $"{Left(alignment)} and {Right(alignment)} have no words.",
        1 => $"The one word of {Left(alignment)} and {Right(alignment)} agrees.",
        2 => $"Both words of {Left(alignment)} and {Right(alignment)} agree.",
        var all => $"All {all} words of {Left(alignment)} and {Right(alignment)} agree.",
    };

    private static string Agreement(Alignment alignment) => (alignment.Agreeing, alignment.LeftWords) switch
    {
        (0, _) => $"{Left(alignment)} and {Right(alignment)} have no word in common",
        (1, 1) => $"The one word of {Left(alignment)} stands in {Right(alignment)} as well",
        (2, 2) => $"Both words of {Left(alignment)} stand in {Right(alignment)} as well",
        (var agreeing, var all) when agreeing == all => $"All {all} words of {Left(alignment)} stand in {Right(alignment)} as well",
        (1, var all) => $"Of the {all} words of {Left(alignment)}, one stands in {Right(alignment)} as well",
        (var agreeing, var all) => $"Of the {all} words of {Left(alignment)}, {agreeing} stand in {Right(alignment)} as well",
    };

    private static IEnumerable<Inline> Places(Alignment alignment)
    {
        var places = alignment.Differences.ToArray();
        return (alignment.Agreeing, places.Length) switch
        {
            (0, _) => [new Inline.Words(".")],
            (_, 1) => [new Inline.Words("; they differ in one place: "), .. Place(alignment, places[0]), new Inline.Words(".")],
            (_, <= LongestList) => [new Inline.Words($"; they differ in {places.Length} places: "), .. Listed(alignment, places), new Inline.Words(".")],
            _ => [new Inline.Words($"; they differ in {places.Length} places.")],
        };
    }

    private static IEnumerable<Inline> Listed(Alignment alignment, AlignedRun[] places) =>
        places.SelectMany((place, index) => index == 0 ? Place(alignment, place) : Place(alignment, place).Prepend(new Inline.Words("; ")));

    private static IEnumerable<Inline> Place(Alignment alignment, AlignedRun place) =>
        [Words(place.Left, IsOfSigns(place)), new Inline.Words($" in {Left(alignment)}, "), Words(place.Right, IsOfSigns(place)), new Inline.Words($" in {Right(alignment)}")];

    private static Inline Words(IReadOnlyList<ComparedWord> words, bool withSigns) => words.Count == 0
        ? new Inline.Words("nothing")
        : new Inline.Emphasis(Strong: false, [new Inline.Words(withSigns ? Joined(words) : Bare(words))]);

    /// <summary>Whether two places have the same words and differ in punctuation alone, which then must be shown.</summary>
    private static bool IsOfSigns(AlignedRun place) => Bare(place.Left) == Bare(place.Right);

    private static string Bare(IReadOnlyList<ComparedWord> words) => Joined(words).Trim(',', '.', ';', ':');

    private static string Joined(IReadOnlyList<ComparedWord> words) => string.Join(' ', words.Select(word => word.Text));

    private static string Left(Alignment alignment) => PairNames.Of(alignment).Left;

    private static string Right(Alignment alignment) => PairNames.Of(alignment).Right;
}
