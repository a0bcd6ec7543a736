using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>What makes a well-formed <c>ledger.json</c> one that <c>release</c> did not write: values of a wrong form, ids that stand twice, versions that do not rise, hashes that are not those of the texts.</summary>
internal static class LedgerFaults
{
    private const int HashDigits = 64;
    private static readonly IReadOnlyDictionary<string, Located> s_none = new Dictionary<string, Located>();

    /// <summary>The faults with the offsets, in bytes, at which they stand.</summary>
    public static IEnumerable<(long Offset, string Message)> Of(LedgerKeys.Ledger ledger, Locus edition)
    {
        if (HasHole(ledger))
            return [(0, "an entry is null; restore the file, which only 'release' writes")];
        if (ledger.Edition.Text != edition.Id)
            return [(ledger.Edition.Offset, $"this is the ledger of '{ledger.Edition.Text}', not of '{edition}'; put each ledger into its own edition's folder")];
        var forms = Forms(ledger).ToList();
        // Versions that cannot be read cannot be compared.
        return forms.Count > 0 ? forms : [.. Witnessless(ledger), .. Order(ledger), .. Repeated(ledger), .. Names(ledger), .. Hashes(ledger)];
    }

    // What the serializer does not refuse: null in a list.
    private static bool HasHole(LedgerKeys.Ledger ledger) =>
        ledger.Releases.Any(release => release is null || release.Changes.Any(change => change is null)) || ledger.Ids.Any(id => id is null || id.Hashes.Values.Any(hash => hash is null));

    private static IEnumerable<(long Offset, string Message)> Forms(LedgerKeys.Ledger ledger)
    {
        var versions = ledger.Releases.Select(release => release.Version).Concat(ledger.Ids.Select(id => id.Since));
        var ids = ledger.Ids.Select(id => id.Id).Concat(ledger.Releases.SelectMany(release => release.Changes).Select(change => change.Id));
        return
        [
            .. Unlike(versions, text => EditionVersion.Parse(text) is not null, "no version, which is three numbers such as 1.0.0"),
            .. Unlike(ledger.Releases.Select(release => release.Date), text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "no date such as 2026-11-23"),
            .. Unlike(ids, text => Locus.TryParse(text, out _), "no id"),
            .. Unlike(ledger.Ids.SelectMany(id => id.Hashes.Values).Concat(ledger.Releases.SelectMany(release => new[] { release.Witness, release.Apparatus }).OfType<Located>()), text => text.Length == HashDigits && text.All(char.IsAsciiHexDigitLower), $"no SHA-256, which is {HashDigits} lower-case hexadecimal digits"),
            .. Unlike(Texts(ledger), text => !Unseen.In(text).Any() && PlainText.SingleSpaced(text) == text, "no reading text, which has single spaces and no invisible character"),
        ];
    }

    private static IEnumerable<(long Offset, string Message)> Witnessless(LedgerKeys.Ledger ledger) =>
        from release in ledger.Releases
        where release.Witness is null
        select (release.Version.Offset, $"release {release.Version.Text} does not say against which witness it was proved; restore the file, which only 'release' writes");

    private static IEnumerable<(long Offset, string Message)> Order(LedgerKeys.Ledger ledger) =>
        from pair in ledger.Releases.Zip(ledger.Releases.Skip(1))
        where Version(pair.Second.Version.Text) <= Version(pair.First.Version.Text)
        select (pair.Second.Version.Offset, $"release {pair.Second.Version.Text} does not come after {pair.First.Version.Text}; restore the file, which only 'release' writes");

    private static IEnumerable<(long Offset, string Message)> Repeated(LedgerKeys.Ledger ledger) =>
        from list in ledger.Releases.Select(release => release.Changes.Select(change => change.Id)).Append(ledger.Ids.Select(id => id.Id))
        from same in list.GroupBy(id => id.Text)
        from again in same.Skip(1)
        select (again.Offset, $"'{again.Text}' stands a second time; keep the one that 'release' wrote");

    private static IEnumerable<(long Offset, string Message)> Names(LedgerKeys.Ledger ledger)
    {
        var releases = ledger.Releases.Select(release => release.Version.Text).ToHashSet();
        var ids = ledger.Ids.Select(id => id.Id.Text).ToHashSet();
        var versions = ledger.Ids.SelectMany(id => id.Hashes.Select(hash => (Name: hash.Key, hash.Value.Offset)).Prepend((Name: id.Since.Text, id.Since.Offset)));
        var changes = ledger.Releases.SelectMany(release => release.Changes).Select(change => change.Id);
        return
        [
            .. versions.Where(version => !releases.Contains(version.Name)).Select(version => (version.Offset, $"there is no release {version.Name}; restore the file, which only 'release' writes")),
            .. changes.Where(id => !ids.Contains(id.Text)).Select(id => (id.Offset, $"'{id.Text}' is not among the ids; restore the file, which only 'release' writes")),
        ];
    }

    private static IEnumerable<(long Offset, string Message)> Hashes(LedgerKeys.Ledger ledger)
    {
        var hashes = ledger.Ids.DistinctBy(id => id.Id.Text).ToDictionary(id => id.Id.Text, id => id.Hashes);
        var forged = from id in ledger.Ids
                     where id.Hashes.OrderBy(hash => Version(hash.Key)).LastOrDefault().Value?.Text != (id.Text is null ? null : Digest.Of(id.Text.Text))
                     select (id.Id, Text: id.Text ?? id.Id);
        var forgedChanges = from change in ledger.Releases.SelectMany(release => release.Changes)
                            from text in new[] { change.Old, change.New }
                            where text is { Text.Length: > 0 } && !hashes.GetValueOrDefault(change.Id.Text, s_none).Values.Any(hash => hash.Text == Digest.Of(text.Text))
                            select (change.Id, Text: text);
        return forged.Concat(forgedChanges).Select(fault => (fault.Text.Offset, $"this text of '{fault.Id.Text}' was never released, for its SHA-256 is another; restore the file, which only 'release' writes"));
    }

    private static IEnumerable<Located> Texts(LedgerKeys.Ledger ledger) =>
        [.. ledger.Ids.Select(id => id.Text).OfType<Located>(), .. ledger.Releases.SelectMany(release => release.Changes).SelectMany(change => new[] { change.Old, change.New }).OfType<Located>()];

    private static IEnumerable<(long Offset, string Message)> Unlike(IEnumerable<Located> values, Predicate<string> isRight, string what) =>
        values.Where(value => !isRight(value.Text)).Select(value => (value.Offset, $"'{value.Text}' is {what}; restore the file, which only 'release' writes"));

    private static EditionVersion Version(string text) => EditionVersion.Parse(text)!;
}
