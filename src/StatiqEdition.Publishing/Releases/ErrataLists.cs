using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Finds, in the words that releases changed, the few that differ.</summary>
public static class ErrataLists
{
    private const int WordsAround = 4;
    private const string Ellipsis = "…";

    /// <summary>The errata of every release of an edition, the newest first.</summary>
    public static IReadOnlyList<Errata> Of(Edition edition) =>
        [.. edition.Ledger.Releases.Reverse().Select(release => new Errata(release, [.. release.Changes.Where(change => !IsRenamed(edition, release, change)).Select(change => new Erratum(change, Words(change)))]))];

    // Of words that only have another id, the line on the old id tells everything.
    private static bool IsRenamed(Edition edition, Release release, Change change) =>
        change.Old is null && edition.FormerIdsOf(change.Id).Any(former => release.Changes.Any(gone => gone.Id == former && gone.New is null && gone.Old == change.New));

    private static IReadOnlyList<WordChange> Words(Change change)
    {
        if (change is not { Old: { } old, New: { } @new })
            return [];
        var runs = Aligner.Align(old, @new);
        return [.. runs.Index().Where(run => !run.Item.Agrees).Select(run => new WordChange(
            run.Index == 0 ? "" : Ending(runs[run.Index - 1], isFirst: run.Index == 1),
            Joined(run.Item.Left),
            Joined(run.Item.Right),
            run.Index + 1 == runs.Count ? "" : Beginning(runs[run.Index + 1], isLast: run.Index + 2 == runs.Count)))];
    }

    private static string Ending(AlignedRun run, bool isFirst) =>
        isFirst && run.Left.Count <= WordsAround ? Joined(run.Left) : $"{Ellipsis} {Joined(run.Left.TakeLast(WordsAround))}";

    private static string Beginning(AlignedRun run, bool isLast) =>
        isLast && run.Left.Count <= WordsAround ? Joined(run.Left) : $"{Joined(run.Left.Take(WordsAround))} {Ellipsis}";

    private static string Joined(IEnumerable<ComparedWord> words) => string.Join(' ', words.Select(word => word.Text));
}
