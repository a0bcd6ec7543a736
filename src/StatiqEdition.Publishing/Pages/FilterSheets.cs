using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>apparatus.css</c>: by which addresses an edition's apparatus is filtered, since its witnesses are its own and a page without scripts has nothing else to filter by.</summary>
public static class FilterSheets
{
    /// <summary>The one file.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        yield return SiteFile.OfText(Addresses.Filters(edition), FilterSheet.For(edition));
    }
}
