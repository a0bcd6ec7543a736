using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.JudgeTests;

/// <summary>The books before EPUBCheck, which must find neither an error nor a warning.</summary>
[Collection(OnePublishedSite.Name)]
public sealed class EpubTests(PublishedSite site)
{
    private const string Hostile = "<script>alert(1)</script> & ]]> \" ' %0A ../x";

    [JudgeFact(nameof(Judges.Epub))]
    public void The_book_of_the_real_edition_is_valid() => Assert.All(site.Files(".epub"), IsValid);

    [JudgeFact(nameof(Judges.Epub))]
    public void An_edition_with_a_little_of_everything_makes_a_valid_book() => IsValid(SmallEdition.Library.Site, SmallEdition.Edition);

    [JudgeFact(nameof(Judges.Epub))]
    public void Words_that_look_like_markup_stay_words()
    {
        var known = SmallEdition.Edition.Metadata with { Title = Hostile, ShortTitle = Hostile, Author = Hostile, Editors = Hostile, Genre = Hostile, Abstract = Hostile, Statement = Hostile, Licence = new(Hostile, null) };
        var linked = SmallEdition.Paragraph(new Inline.Link("../apparatus/", [SmallEdition.Words(Hostile)]), new Inline.Link("https://editions.test/", [SmallEdition.Words("out")]));
        IsValid(SmallEdition.Library.Site, SmallEdition.Edition with { Metadata = known, Parts = [new(new("trade"), Hostile, [new Block.Lone(linked)])], Notes = [], Comparisons = [], Introduction = [new Prose.Heading(2, [SmallEdition.Words(Hostile)]), new Prose.List([linked.Content])] });
    }

    [JudgeFact(nameof(Judges.Epub))]
    public void An_edition_of_one_paragraph_makes_a_valid_book() =>
        IsValid(SmallEdition.Library.Site, SmallEdition.Edition with { Parts = [new(new("trade"), "Trade", [new Block.Lone(SmallEdition.Paragraph(SmallEdition.Words("Trade.")))])], Notes = [], Comparisons = [] });

    private static void IsValid(Site site, Edition edition)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.Path("edition.epub"), Assert.Single(EpubBook.Of(site, edition)).Content.Span);
        IsValid(folder.Path("edition.epub"));
    }

    private static void IsValid(string path)
    {
        var (_, said) = Judges.Epub.Hear("-w", path);
        Assert.True(said.Contains("0 fatals / 0 errors / 0 warnings", StringComparison.Ordinal), said);
    }
}
