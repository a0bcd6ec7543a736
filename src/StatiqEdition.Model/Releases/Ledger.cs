namespace StatiqEdition.Model;

/// <summary>What was ever published of an edition (<c>ledger.json</c>, docs/format.md): its releases, the oldest first, and every id in ordinal order.</summary>
public sealed record Ledger(IReadOnlyList<Release> Releases, IReadOnlyList<PublishedId> Ids)
{
    /// <summary>The ledger of an edition that was never released.</summary>
    public static Ledger Empty { get; } = new([], []);

    /// <summary>The last release; null before the first.</summary>
    public Release? Last => Releases.Count > 0 ? Releases[^1] : null;

    /// <summary>The id as it was published; null where it never was.</summary>
    public PublishedId? Find(Locus id) => ById.GetValueOrDefault(id);

    /// <summary>Whether a release was proved against another file of the base witness than the one before it.</summary>
    public bool HasOtherWitness(Release release) => Releases.Zip(Releases.Skip(1)).Any(pair => pair.Second == release && pair.First.Witness != release.Witness);

    /// <summary>Whether a release says something else beside its words than the one before it; false where that is not known of both.</summary>
    public bool HasOtherApparatus(Release release) => Releases.Zip(Releases.Skip(1)).Any(pair => pair.Second == release && pair is { First.Apparatus: { } before, Second.Apparatus: { } after } && before != after);

    /// <summary>The ids that the last release has: those that no release has taken away, or a later one has brought back.</summary>
    public IEnumerable<PublishedId> Current => Ids.Where(id => LastChange.GetValueOrDefault(id.Id) is null or { New: not null });

    /// <summary>The ledger as a release left it, but that the texts are still the last ones.</summary>
    public Ledger AsOf(Release release) => new([.. Releases.TakeWhile(other => other.Version <= release.Version)], [.. Ids.Where(id => id.Since <= release.Version)]);

    private Dictionary<Locus, PublishedId> ById => field ??= Ids.ToDictionary(id => id.Id);

    private Dictionary<Locus, Change> LastChange => field ??= Releases.SelectMany(release => release.Changes).GroupBy(change => change.Id).ToDictionary(same => same.Key, same => same.Last());
}
