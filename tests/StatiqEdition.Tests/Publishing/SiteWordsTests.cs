using System.Globalization;
using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>The words of all editions, cut into leaves.</summary>
public sealed class SiteWordsTests
{
    private static readonly Library s_library = ManyEditions.Library(40);

    private static readonly IReadOnlyList<SiteFile> s_files = [.. WordScripts.Of(Catalogue.Of(s_library))];

    [Fact]
    public void Every_word_stands_once_in_order_with_the_editions_that_have_it()
    {
        var expected = s_library.Editions.Index().SelectMany(edition => edition.Item.Passages.SelectMany(passage => FoundWords.Keys($"{passage.Number} {passage.Text}")).Distinct().Select(word => (word, edition.Index)))
            .GroupBy(pair => pair.word, pair => pair.Index).OrderBy(word => word.Key, StringComparer.Ordinal).Select(word => (word.Key, string.Join(',', word)));
        Assert.Equal(expected, Lines.Select(line => line.Split(' ')).Select(line => (line[0], string.Join(',', Numbers(line[1])))));
    }

    [Fact]
    public void The_directory_has_the_first_word_of_each_leaf_and_every_edition()
    {
        var directory = Text(s_files[0]);
        Assert.Contains($"\"leaves\":[{string.Join(',', Leaves.Select(leaf => $"\"{leaf[0].Split(' ')[0]}\""))}]", directory, StringComparison.Ordinal);
        Assert.All(s_library.Editions, edition => Assert.Contains($"[\"{edition.Id}\",\"{edition.Metadata.ShortTitle}\"]", directory, StringComparison.Ordinal));
    }

    [Fact]
    public void No_leaf_is_longer_than_its_bound() => Assert.All(Leaves, leaf => Assert.InRange(string.Join('\n', leaf).Length, 1, 8_000));

    [Fact]
    public void The_leaves_grow_no_faster_than_the_editions()
    {
        long Bytes(int editions) => WordScripts.Of(Catalogue.Of(ManyEditions.Library(editions))).Sum(file => (long)file.Content.Length);
        Assert.InRange(Bytes(80), 0, 2 * Bytes(40));
    }

    private static IEnumerable<string[]> Leaves => s_files.Skip(1).Select(leaf => Text(leaf).Split('"')[1].Split("\\n"));

    private static IEnumerable<string> Lines => Leaves.SelectMany(leaf => leaf);

    private static IEnumerable<int> Numbers(string ranges) =>
        from range in ranges.Split(',')
        let ends = range.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList()
        from number in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select number;

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
