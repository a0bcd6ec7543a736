using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The ledger as the keys of its file, and back.</summary>
internal static class LedgerShape
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>The keys of an edition's ledger.</summary>
    public static LedgerKeys.Ledger KeysOf(Edition edition) => new(
        Text(edition.Id.Id),
        [.. edition.Ledger.Releases.Select(KeysOf)],
        [.. edition.Ledger.Ids.OrderBy(id => id.Id.Id, StringComparer.Ordinal).Select(KeysOf)]);

    /// <summary>The ledger of keys in which <see cref="LedgerFaults"/> found no fault; <paramref name="at"/> is the place of an offset.</summary>
    public static Ledger LedgerOf(LedgerKeys.Ledger keys, Func<long, Place> at) => new([.. keys.Releases.Select(ReleaseOf)], [.. keys.Ids.Select(id => IdOf(id, at(id.Id.Offset)))]);

    private static LedgerKeys.Release KeysOf(Release release) => new(
        Text($"{release.Version}"),
        Text(release.Date.ToString(Day, CultureInfo.InvariantCulture)),
        [.. release.Changes.Select(change => new LedgerKeys.Change(Text(change.Id.Id), Optional(change.Old), Optional(change.New)))],
        Optional(release.Witness),
        Optional(release.Apparatus));

    private static LedgerKeys.PublishedId KeysOf(PublishedId id) => new(
        Text(id.Id.Id),
        Text($"{id.Since}"),
        Optional(id.Text),
        id.Sha256.Count == 0 ? null : new OrderedDictionary<string, Located>(id.Sha256.OrderBy(hash => hash.Key).Select(hash => KeyValuePair.Create($"{hash.Key}", Text(hash.Value)))));

    private static Release ReleaseOf(LedgerKeys.Release keys) => new(
        Version(keys.Version.Text),
        DateOnly.ParseExact(keys.Date.Text, Day, CultureInfo.InvariantCulture),
        [.. keys.Changes.Select(change => new Change(new(change.Id.Text), change.Old?.Text, change.New?.Text))])
    {
        Witness = keys.Witness?.Text,
        Apparatus = keys.Apparatus?.Text,
    };

    private static PublishedId IdOf(LedgerKeys.PublishedId keys, Place place) => new(
        new(keys.Id.Text), Version(keys.Since.Text), keys.Text?.Text, keys.Hashes.ToDictionary(hash => Version(hash.Key), hash => hash.Value.Text), place);

    private static EditionVersion Version(string text) => EditionVersion.Parse(text)!;

    private static Located Text(string text) => new(text, 0);

    private static Located? Optional(string? text) => text is null ? null : Text(text);
}
