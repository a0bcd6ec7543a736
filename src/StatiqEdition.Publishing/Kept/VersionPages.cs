using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The pages of one version of an edition.</summary>
internal sealed record VersionPages(Edition Edition, IReadOnlyList<SitePage> Pages)
{
    private readonly HashSet<string> _paths = [.. Pages.Select(page => page.Frame.Path)];

    /// <summary>Where this version has what another version has on a page; the text where it has no such page.</summary>
    public string Like(SitePage page)
    {
        var path = Edition.Folder + page.Frame.Path[page.Frame.Edition!.Folder.Length..];
        return _paths.Contains(path) ? path : Addresses.Of(Edition);
    }
}
