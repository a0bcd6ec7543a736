using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>_redirects</c> (Netlify, Cloudflare Pages): a line for each alias, so that a host answers an old address at once; only where there are aliases. The pages at those addresses do the same without a host.</summary>
public static class Redirects
{
    /// <summary>The file's path, which hosts keep to themselves.</summary>
    public const string Path = "_redirects";

    /// <summary>The one file, or none.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        var root = catalogue.Site.BasePath;
        var lines = catalogue.Cards.SelectMany(card => card.Moved).Select(moved => $"{root}{moved.From} {root}{moved.To} 301\n").ToList();
        if (lines.Count > 0)
            yield return SiteFile.OfText(Path, string.Concat(lines));
    }
}
