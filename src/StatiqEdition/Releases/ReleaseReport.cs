using System.Globalization;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>Says in a few lines what was released.</summary>
internal static class ReleaseReport
{
    /// <summary>The lines.</summary>
    public static string Of(Edition released, string folder)
    {
        var release = released.Ledger.Last!;
        var day = release.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"""
            {released.Id} {release.Version} of {day}: {Changes(released, release)}
            Written in {folder}: {EditionStamp.Name}, {ChangeLog.Name}, {string.Join(", ", DepositFiles.Names)}, {LedgerFile.Name}, and the files of this version in {KeptFolder.Of(release.Version)}. Commit them all.
            """.ReplaceLineEndings("\n");
    }

    private static string Changes(Edition released, Release release)
    {
        var passages = released.Passages.Select(passage => passage.Id).ToHashSet();
        if (released.Ledger.Releases.Count == 1)
            return $"the first release; passages: {passages.Count}";
        var added = release.Changes.Count(change => change.Old is null && passages.Contains(change.Id));
        var changed = release.Changes.Count(change => change is { Old: not null, New: not null });
        var gone = release.Changes.Count(change => change.New is null);
        return $"passages: {added} new, {changed} changed, {passages.Count - added - changed} unchanged{(gone > 0 ? $"; ids that are gone: {gone}" : "")}{(release.Changes.Count == 0 && released.Ledger.HasOtherApparatus(release) ? "; the apparatus or the description has changed" : "")}";
    }
}
