using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What the search page loads of the whole site: <c>search/editions.js</c>, the editions and the first word of each leaf, and the leaves, <c>search/words-0.js</c> and on.</summary>
public static class WordScripts
{
    /// <summary>The directory, then the leaves.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        var firstWords = new List<string>();
        var leaves = new List<SiteFile>();
        foreach (var (number, leaf) in SiteWords.Leaves(catalogue).Index())
        {
            firstWords.Add(leaf[..leaf.IndexOf(' ', StringComparison.Ordinal)]);
            leaves.Add(SiteFile.OfText(Addresses.SearchWords(number), $"found.leaves.set({number}, {JsonSerializer.Serialize(leaf, ScriptContract.Compact.String)});\n"));
        }

        var directory = new SearchDirectoryKeys([.. catalogue.Cards.Select(card => new[] { card.Id, card.Metadata.ShortTitle })], firstWords);
        return [SiteFile.OfText(Addresses.SearchDirectory, $"found.directory = {JsonSerializer.Serialize(directory, ScriptContract.Compact.SearchDirectoryKeys)};\n"), .. leaves];
    }
}
