using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>nie-58/search.js</c>: an edition's index for the search page. A script and not JSON, because a page that was opened from a folder may load scripts and nothing else.</summary>
public static class SearchScripts
{
    /// <summary>The one file: it puts the index under the edition's id into what the theme's <c>finding.js</c> declares.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var index = SearchIndexJson.Of(SearchIndex.Of(SearchDocument.Of(edition)));
        yield return SiteFile.OfText(Addresses.SearchScript(edition), $"found.indexes.set({JsonSerializer.Serialize(edition.Id.Id, ScriptContract.Compact.String)}, {index});\n");
    }
}
