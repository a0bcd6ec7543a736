using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>The index that the build makes is the one that MiniSearch would make, and both languages know the same words.</summary>
[Collection(OneBrowser.Name)]
public sealed class SearchIndexTests(Site site)
{
    private const string Strange = "Sino-Soviet China's ‘China’s’ don't U.S.S.R., U.S. U.States U.S's A. Y. 70,000 1,2,3 4, 5 ambassador¹ x² ½ Ⅷ "
        + "ΣΟΦΟΣ İSTANBUL ıI ẞß grüßen gru\u0308ſſen œuvre Łódź oﬃce שָׁלוֹם كِتَاب \u0301 Ǆ ǅ Kelvin K Å é e\u0301 Привет العربية हिन्दी ไทย 中文 日本語 한국어 𐎀𐎁 𝐀.𝐁. 😀 a😀b '' ’s s' 'a' _a_ a_b a­b a\u200Db 1'2 3’s S.S’S O’Neill’s rock'n'roll x,1 1,x";

    public static TheoryData<string, string, string> Libraries { get; } = new() { { "", "Stallnist", "p9" }, { "second/", "grussen", "brief-p21" } };

    [BrowserTheory]
    [MemberData(nameof(Libraries))]
    public async Task The_index_is_MiniSearch_s_own_for_the_same_passages(string library, string word, string passage)
    {
        await using var reader = await Reader.Open(site, $"{library}search/", Window.Wide);
        var edition = library.Length == 0 ? site.Edition : SecondInput.Edition;
        var numbers = JsonSerializer.Serialize(edition.Passages.ToDictionary(passage => passage.Id.Id, passage => passage.Number));
        var indexes = await reader.Page.EvaluateAsync<string[]>("""
            async ({ numbers, edition, word }) => {
              await Promise.all([found.ready(), page.load(`${edition}/search.js`)]);
              const { passages } = await page.texts(edition);
              const known = JSON.parse(numbers);
              const only = passage => [...new Set((passage.departures ?? []).flatMap(place => words.keys(place.witness).filter(key => !words.keys(place.text).includes(key))))].filter(key => !words.keys(passage.text).includes(key));
              const filled = text => words.keys(text ?? "").length > 0 ? text : undefined;
              const own = new MiniSearch(passageIndex.options);
              own.addAll(passages.map(passage => ({ id: passage.id, number: filled(known[passage.id]), text: filled(passage.text), witness: filled(only(passage).join(" ")) })));
              const sorted = index => JSON.stringify({ ...index, index: [...index.index].sort(([a], [b]) => a < b ? -1 : 1) });
              return [sorted(JSON.parse(JSON.stringify(own))), sorted(found.indexes.get(edition)), JSON.stringify(own.search(word)), JSON.stringify((await passageIndex.of(edition)).search(word))];
            }
            """, new { numbers, edition = edition.Id.Id, word });
        Assert.Equal(indexes[0], indexes[1]);
        Assert.Equal(indexes[2], indexes[3]);
        Assert.Contains($"\"{passage}\"", indexes[3], StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Build_and_browser_find_the_same_words_in_strange_texts()
    {
        await using var reader = await Reader.Open(site, "search/", Window.Wide);
        var found = await reader.Page.EvaluateAsync<string[]>("text => words.of(text).map(word => `${word.key} ${word.start} ${word.end} ${word.letters}`)", Strange);
        Assert.Equal(FoundWords.Of(Strange).Select(word => $"{word.Key} {word.Start} {word.End} {word.Letters}"), found);
    }

    [BrowserFact]
    public async Task Build_and_browser_agree_on_every_letter_that_both_know()
    {
        await using var reader = await Reader.Open(site, "search/", Window.Wide);
        var letters = Enumerable.Range(0x20, 0xFFFF - 0x20).Where(unit => !char.IsSurrogate((char)unit) && char.GetUnicodeCategory((char)unit) != System.Globalization.UnicodeCategory.OtherNotAssigned);
        var text = string.Join(' ', letters.Select(unit => $"x{(char)unit}"));
        var found = await reader.Page.EvaluateAsync<string>("text => words.keys(text).join(' ')", text);
        Assert.Equal(string.Join(' ', FoundWords.Keys(text)), found);
    }
}
