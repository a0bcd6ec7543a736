namespace StatiqEdition.Model;

/// <summary>What an edition owes to those who cite it: no published address dies, and nothing that was released changes under its version.</summary>
public static class LedgerChecks
{
    /// <summary>The breaches of an edition that is without fault otherwise, each at its place. While words have moved, what that took away is no news, and while ids are gone, their new names are none.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition)
    {
        var moved = Displaced.Of(edition).ToList();
        var gone = moved.Count > 0 ? moved : [.. Vanished(edition)];
        Diagnostic[] told = [.. Versions(edition), .. Witness(edition), .. gone.Count > 0 ? gone : [.. Changed(edition), .. Order(edition)]];
        // Words cannot change without what is said of them.
        return told.Length > 0 ? told : Apparatus(edition);
    }

    /// <summary>What else is asked of an edition that is to go online: that it is the one that was released.</summary>
    public static IEnumerable<Diagnostic> OfRelease(Edition edition)
    {
        var (known, last) = (edition.Metadata, edition.Ledger.Last);
        if (last is null)
            yield return Rules.Unreleased.At(known.VersionPlace, $"version {known.Version} was never released; run 'release {known.Version}'");
        else if ($"{last.Version}" != known.Version || last.Date != known.Released)
            yield return Rules.Unreleased.At(known.VersionPlace, $"version {known.Version} of {Day(known.Released)} is not the last release of the ledger, {last.Version} of {Day(last.Date)}; run 'release' with the next version");
    }

    private static IEnumerable<Diagnostic> Vanished(Edition edition)
    {
        var present = CitableId.Of(edition).Select(id => id.Id).Concat(edition.Aliases.Select(alias => alias.From)).ToHashSet();
        var heirs = edition.Passages.Where(passage => edition.Ledger.Find(passage.Id) is null && passage.Text.Length > 0).ToLookup(passage => passage.Text);
        return edition.Ledger.Ids.Where(id => !present.Contains(id.Id)).Select(id => Vanished(id, [.. heirs[id.Text ?? ""]]));
    }

    private static Diagnostic Vanished(PublishedId gone, Passage[] heirs) => heirs is [var heir]
        ? Rules.VanishedId.At(heir.Place, $"these words were published as '{gone.Id}' and are now '{heir.Id}'; {(heir.Kind == PassageKind.Heading ? $"give the heading {{#{gone.Id}}}, or " : "")}add to edition.yml, under 'aliases', '- {{ from: {gone.Id}, to: {heir.Id} }}'")
        : Rules.VanishedId.At(gone.Place, $"'{gone.Id}' was published in {gone.Since} and is gone; bring it back, or add to edition.yml, under 'aliases', '- {{ from: {gone.Id}, to: … }}' with the id that its readers should be led to");

    private static IEnumerable<Diagnostic> Versions(Edition edition)
    {
        if (edition.Ledger.Last is { } last && EditionVersion.Parse(edition.Metadata.Version) is { } version && version < last.Version)
            yield return Rules.FallenVersion.At(edition.Metadata.VersionPlace, $"version {version} comes before {last.Version}, which is released; write {last.Version}, or what comes after it");
    }

    private static IEnumerable<Diagnostic> Witness(Edition edition)
    {
        if (edition.Ledger.Last is { Witness: { } released } last && edition.Metadata.Version == $"{last.Version}" && released != edition.Base.Sha256)
            yield return Rules.OtherWitness.At(edition.Metadata.VersionPlace, $"witness {edition.Base.Siglum} is not the file of release {last.Version}, whose SHA-256 is {released}; restore the file, or run 'release' with the next version");
    }

    private static IEnumerable<Diagnostic> Apparatus(Edition edition)
    {
        if (edition.Ledger.Last is not { Apparatus: { } released } last || edition.Metadata.Version != $"{last.Version}" || ApparatusText.DigestOf(edition) == released)
            yield break;
        var other = ReleasedStates.Kept(edition, last) is { } kept ? ApparatusText.FirstOther(edition, kept) : null;
        yield return Rules.ChangedApparatus.At(other?.Place ?? edition.Metadata.VersionPlace, $"{(other is null ? "the apparatus or the description" : $"'{other.Name}'")} is not that of release {last.Version}, which is the edition's version still; run 'release' with the next version, or take the change back");
    }

    private static IEnumerable<Diagnostic> Changed(Edition edition)
    {
        if (edition.Ledger.Last is not { } last || edition.Metadata.Version != $"{last.Version}")
            return [];
        var places = CitableId.Of(edition).Select(id => (id.Id, id.Place)).Concat(edition.Aliases.Select(alias => (alias.From, alias.Place))).ToDictionary();
        return Releasing.Changes(edition).Where(change => places.ContainsKey(change.Id))
            .Select(change => Rules.ChangedText.At(places[change.Id], $"{Said(change)} {last.Version}, which is the edition's version still; run 'release' with the next version, or take the change back"));
    }

    private static IEnumerable<Diagnostic> Order(Edition edition)
    {
        if (edition.Ledger.Last is { } last && edition.Metadata.Version == $"{last.Version}" && ReleasedStates.Kept(edition, last) is { } kept && ReadingOrder.FirstOther(edition, kept) is { } moved)
            yield return Rules.ChangedText.At(moved.Place, $"'{moved.Id}' stands elsewhere than in release {last.Version}, which is the edition's version still; run 'release' with the next version, or take the change back");
    }

    private static string Said(Change change) => change switch
    {
        { Old: null } => $"'{change.Id}' is not in release",
        { New: null } => $"'{change.Id}' is gone since release",
        _ => $"the words of '{change.Id}' are not those of release",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
