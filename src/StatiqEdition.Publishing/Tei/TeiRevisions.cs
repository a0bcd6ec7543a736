using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The <c>revisionDesc</c>: the releases of the ledger, the newest first, each with the ids whose words it changed.</summary>
internal static class TeiRevisions
{
    /// <summary>The releases; null before the first.</summary>
    public static XElement? Of(Edition edition) => edition.Ledger.Releases.Count == 0
        ? null
        : Tei.Of("revisionDesc", edition.Ledger.Releases.Reverse().Select(release => Release(edition, release)));

    private static XElement Release(Edition edition, Release release) => Tei.Of(
        "change",
        new XAttribute("n", $"{release.Version}"),
        new XAttribute("when", Day.Machine(release.Date)),
        Said(edition, release),
        release.Changes.Count == 0 ? null : Tei.Of("list", release.Changes.Select(change => Tei.Of("item", Change(change)))));

    private static string Said(Edition edition, Release release) => release switch
    {
        _ when release == edition.Ledger.Releases[0] => "The first release.",
        { Changes.Count: 0 } => WordlessRelease.Said(edition.Ledger, release),
        _ => "What changed:",
    };

    private static object?[] Change(Change change) =>
    [
        Tei.Of("ref", new XAttribute("target", TeiIds.To(TeiIds.Of(change.Id))), change.Id.Id),
        change switch { { Old: null } => " is new: ", { New: null } => " is gone: ", _ => ": " },
        change.Old is null ? null : Tei.Of("del", change.Old),
        change is { Old: not null, New: not null } ? " " : null,
        change.New is null ? null : Tei.Of("add", change.New),
    ];
}
