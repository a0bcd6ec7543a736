using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The <c>revisionDesc</c>: the releases of the ledger, the newest first, each with the ids whose words it changed and the few that differ, as errata tell them.</summary>
internal static class TeiRevisions
{
    /// <summary>The releases; null before the first.</summary>
    public static XElement? Of(Edition edition) => edition.Ledger.Releases.Count == 0
        ? null
        : Tei.Of("revisionDesc", ErrataLists.Of(edition).Select(errata => Release(edition, errata)));

    private static XElement Release(Edition edition, Errata errata) => Tei.Of(
        "change",
        new XAttribute("n", $"{errata.Release.Version}"),
        new XAttribute("when", Day.Machine(errata.Release.Date)),
        Said(edition, errata.Release),
        errata.Entries.Count == 0 ? null : Tei.Of("list", errata.Entries.Select(erratum => Tei.Of("item", Line(edition, erratum)))));

    private static string Said(Edition edition, Release release) => release switch
    {
        _ when release == edition.Ledger.Releases[0] => "The first release.",
        { Changes.Count: 0 } => WordlessRelease.Said(edition, release),
        _ => "What changed:",
    };

    private static IEnumerable<object?> Line(Edition edition, Erratum erratum) => erratum.Change switch
    {
        { Old: null, New: var added } => [Name(edition, erratum.Change.Id), " is new: ", added is null ? null : Tei.Of("add", added)],
        { New: null, Old: var gone } => edition.Aliases.FirstOrDefault(alias => alias.From == erratum.Change.Id) is { } alias
            ? [Name(edition, alias.From), " is now ", Name(edition, alias.To)]
            : [Name(edition, erratum.Change.Id), " is gone: ", Tei.Of("del", gone)],
        _ => [Name(edition, erratum.Change.Id), ": ", .. erratum.Words.Index().SelectMany(words => Words(words.Item).Prepend(words.Index == 0 ? null : "; "))],
    };

    private static IEnumerable<object?> Words(WordChange words) =>
    [
        words.Before.Length == 0 ? null : $"{words.Before} ",
        words.Old.Length == 0 ? null : Tei.Of("del", words.Old),
        words.Old.Length == 0 || words.New.Length == 0 ? null : " ",
        words.New.Length == 0 ? null : Tei.Of("add", words.New),
        words.After.Length == 0 ? null : $" {words.After}",
    ];

    // An id that is gone by now is named without a pointer.
    private static XElement Name(Edition edition, Locus id) =>
        edition.Aliases.Any(alias => alias.From == id) || CitableId.Of(edition).Any(citable => citable.Id == id)
            ? Tei.Of("ref", new XAttribute("target", TeiIds.To(TeiIds.Of(id))), id.Id)
            : Tei.Of("ident", id.Id);
}
