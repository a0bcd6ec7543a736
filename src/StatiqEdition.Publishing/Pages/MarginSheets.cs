using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>margin.css</c>: which note and variant stands beside which line, since a strict content security policy allows no style in the page.</summary>
public static class MarginSheets
{
    /// <summary>The one file.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        yield return SiteFile.OfText(Addresses.Margin(edition), MarginSheet.For(edition));
    }
}
