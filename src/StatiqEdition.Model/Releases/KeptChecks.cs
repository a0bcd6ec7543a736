namespace StatiqEdition.Model;

/// <summary>What a kept release owes to those who cited it: that it is proved, and is what the ledger says was released.</summary>
public static class KeptChecks
{
    private const string Instead = "restore the file, for a release is never edited";

    /// <summary>The breaches of a kept release, each at its place. Where words disagree with the witness it is not told as well that they are not the released ones, and where they are not, that the apparatus is another too.</summary>
    public static IEnumerable<Diagnostic> Of(Edition kept)
    {
        var disagreements = ProofChecks.Of(kept).Select(Restored).ToList();
        return disagreements.Count > 0 ? disagreements : Released(kept, kept.Ledger.Last!);
    }

    /// <summary>A fault in a kept release's own files, which says that to mend it there is to restore what was released.</summary>
    public static Diagnostic Restored(Diagnostic fault) => fault with { Message = $"{fault.Message}; but a release is never edited: restore the file" };

    private static IEnumerable<Diagnostic> Released(Edition kept, Release release)
    {
        Diagnostic[] altered = [.. Stamp(kept, release), .. Texts(kept, release), .. Missing(kept)];
        return altered.Length > 0 ? altered : Apparatus(kept, release);
    }

    private static IEnumerable<Diagnostic> Stamp(Edition kept, Release release)
    {
        var known = kept.Metadata;
        if (known.Version != $"{release.Version}" || known.Released != release.Date)
            yield return Altered(known.VersionPlace, $"this is version {known.Version} of {Day(known.Released)}, not release {release.Version} of {Day(release.Date)}");
        if (release.Witness is { } witness && witness != kept.Base.Sha256)
            yield return Altered(known.VersionPlace, $"release {release.Version} was proved against another file of witness {kept.Base.Siglum}, whose SHA-256 is {witness}");
    }

    private static IEnumerable<Diagnostic> Texts(Edition kept, Release release) =>
        from id in CitableId.Of(kept)
        let published = kept.Ledger.Find(id.Id)
        where published is null || published.Sha256.GetValueOrDefault(release.Version) != (id.Text is null ? null : Digest.Of(id.Text))
        select Altered(id.Place, $"the words of '{id.Id}' are not those of release {release.Version}");

    private static IEnumerable<Diagnostic> Missing(Edition kept) =>
        kept.Ledger.Current.Select(id => id.Id).Except(CitableId.Of(kept).Select(id => id.Id))
            .Select(id => Altered(kept.Metadata.VersionPlace, $"'{id}' is missing, which release {kept.Ledger.Last!.Version} has"));

    private static IEnumerable<Diagnostic> Apparatus(Edition kept, Release release)
    {
        if (release.Apparatus is { } released && released != ApparatusText.DigestOf(kept))
            yield return Altered(kept.Metadata.VersionPlace, $"the apparatus or the description is not that of release {release.Version}, whose SHA-256 is {released}");
    }

    private static Diagnostic Altered(Place place, string what) => Rules.AlteredRelease.At(place, $"{what}; {Instead}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
