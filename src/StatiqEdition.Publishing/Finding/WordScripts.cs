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
        var leaves = SiteWords.Leaves(catalogue).ToList();
        var directory = new SearchDirectoryKeys([.. catalogue.Cards.Select(card => new[] { card.Id, card.Metadata.ShortTitle })], [.. leaves.Select(leaf => leaf[0].Split(' ')[0])]);
        return leaves
            .Select((leaf, number) => SiteFile.OfText(Addresses.SearchWords(number), $"found.leaves.set({number}, {JsonSerializer.Serialize(string.Join('\n', leaf), ScriptContract.Compact.String)});\n"))
            .Prepend(SiteFile.OfText(Addresses.SearchDirectory, $"found.directory = {JsonSerializer.Serialize(directory, ScriptContract.Compact.SearchDirectoryKeys)};\n"));
    }
}
