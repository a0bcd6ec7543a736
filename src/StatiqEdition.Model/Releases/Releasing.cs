namespace StatiqEdition.Model;

/// <summary>What has changed in an edition since its last release, and the ledger once that is released.</summary>
public static class Releasing
{
    /// <summary>What has changed since the last release: ids in reading order, then those that are gone, in ordinal order; nothing before the first release.</summary>
    public static IReadOnlyList<Change> Changes(Edition edition)
    {
        if (edition.Ledger.Last is null)
            return [];
        var before = edition.Ledger.Current.ToDictionary(id => id.Id);
        var now = CitableId.Of(edition).ToList();
        var gone = before.Keys.Except(now.Select(id => id.Id)).OrderBy(id => id.Id, StringComparer.Ordinal);
        return [.. now.Select(id => Change(before, id)).OfType<Change>(), .. gone.Select(id => new Change(id, before[id].Text ?? "", New: null))];
    }

    /// <summary>The edition as it is once it is released under a version on a day.</summary>
    public static Edition Release(Edition edition, EditionVersion version, DateOnly day)
    {
        var release = new Release(version, day, Changes(edition)) { Witness = edition.Base.Sha256, Apparatus = ApparatusText.DigestOf(edition) };
        var now = CitableId.Of(edition).ToDictionary(id => id.Id);
        var released = now.Values.Select(id => Released(edition.Ledger.Find(id.Id), id, version));
        var kept = edition.Ledger.Ids.Where(id => !now.ContainsKey(id.Id));
        return edition with
        {
            Metadata = edition.Metadata with { Version = version.ToString(), Released = day },
            Ledger = new([.. edition.Ledger.Releases, release], [.. kept.Concat(released).OrderBy(id => id.Id.Id, StringComparer.Ordinal)]),
        };
    }

    private static Change? Change(Dictionary<Locus, PublishedId> before, CitableId id)
    {
        if (!before.TryGetValue(id.Id, out var published))
            return new(id.Id, Old: null, id.Text ?? "");
        return published.Text == id.Text ? null : new(id.Id, published.Text ?? "", id.Text ?? "");
    }

    private static PublishedId Released(PublishedId? published, CitableId id, EditionVersion version)
    {
        var hashes = published?.Sha256 ?? new Dictionary<EditionVersion, string>();
        return new(
            id.Id,
            published?.Since ?? version,
            id.Text,
            id.Text is null ? hashes : new Dictionary<EditionVersion, string>(hashes) { [version] = Digest.Of(id.Text) },
            id.Place);
    }
}
