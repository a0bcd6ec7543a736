using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class EditionCardTests
{
    private static readonly Site s_site = new("Some Editions", "A few words.") { Url = new("https://x.test/editions/") };

    [Fact]
    public async Task From_cards_that_were_written_down_the_site_has_the_same_pages_and_lists()
    {
        var catalogue = Catalogue.Of(new(s_site, [SmallEdition.Edition, RealInput.Edition]));
        var read = catalogue with { Cards = [.. catalogue.Cards.Select(card => CardContract.Read(CardContract.Line(HeldEdition.Of(card, [])))!.Card)] };
        Assert.Equal(await Files(catalogue), await Files(read));
    }

    [Fact]
    public async Task An_edition_has_the_same_files_whatever_other_editions_the_site_has()
    {
        var alone = await Publisher.Publish(new(s_site, [SmallEdition.Edition]));
        var together = await Publisher.Publish(new(s_site, [SmallEdition.Edition, RealInput.Edition]));
        var folder = $"{SmallEdition.Edition.Id}/";
        var own = Files(alone.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && !file.Path.StartsWith($"{folder}dts/collection", StringComparison.Ordinal)));
        Assert.Equal(own, Files(together).Intersect(own));
    }

    private static async Task<List<string>> Files(Catalogue catalogue) => Files(await Publisher.OfTheSite(catalogue));

    private static List<string> Files(IEnumerable<SiteFile> files) => [.. files.Select(file => $"{file.Path} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Content.Span))}")];
}
