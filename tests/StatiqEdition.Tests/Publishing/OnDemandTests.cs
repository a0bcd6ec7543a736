using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class OnDemandTests
{
    private static readonly string[] s_missing = ["e1/none/index.html", "e1/none.json", "e1", "", "../site.yml"];

    public static TheoryData<string> Libraries => ["small", "real"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public async Task Every_file_that_is_asked_for_is_the_file_that_a_build_writes(string name)
    {
        var library = name == "small" ? SmallEdition.Library : RealInput.Outcome.Value!;
        var edition = new EditionSite(library.Site, library.Editions[0]);
        var catalogue = new CatalogueSite(new(library.Site, [edition.Card]));

        foreach (var file in await Publisher.Publish(library))
        {
            var found = await edition.Find(file.Path) ?? catalogue.Find(file.Path);
            Assert.True(found?.Content.Span.SequenceEqual(file.Content.Span), file.Path);
        }
    }

    [Fact]
    public async Task What_no_build_writes_is_not_found()
    {
        var edition = new EditionSite(SmallEdition.Library.Site, SmallEdition.Edition);
        var catalogue = new CatalogueSite(Catalogue.Of(SmallEdition.Library));

        foreach (var path in s_missing)
            Assert.Null(await edition.Find(path) ?? catalogue.Find(path));
    }

    [Fact]
    public async Task What_was_asked_for_is_remembered()
    {
        var edition = new EditionSite(SmallEdition.Library.Site, SmallEdition.Edition);

        Assert.Same(await edition.Find("e1/index.html"), await edition.Find("e1/index.html"));
        Assert.Same(await edition.Find("e1/proof.json"), await edition.Find("e1/proof.json"));
    }
}
