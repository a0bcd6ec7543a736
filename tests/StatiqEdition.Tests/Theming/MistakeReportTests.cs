using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>The address at which a mistake is reported carries what the editors must know.</summary>
public sealed class MistakeReportTests
{
    private static readonly Site s_site = new("Some Editions", "") { Report = new("https://x.test/report") };

    [Fact]
    public void It_carries_page_version_and_absolute_address() => Assert.Equal(
        "https://x.test/report?page=e1%2F&version=1.2.0&url=https%3A%2F%2Fy.test%2Feditions%2Fe1%2F",
        Report(s_site with { Url = new("https://y.test/editions/") }, SmallEdition.Edition, "e1/"));

    [Fact]
    public void From_a_record_it_carries_the_passage_and_its_words() => Assert.Equal(
        "https://x.test/report?page=e1%2Ftrade%2F&passage=trade&text=TRADE&version=1.2.0",
        MistakeReport.For(new(s_site, SmallEdition.Edition, "e1/trade/", "A page", "Words.") { Passage = SmallEdition.Edition.Find(new("trade")) }));

    [Fact]
    public void Of_a_long_passage_it_carries_no_more_words_than_an_address_can_hold()
    {
        var passage = new Passage(new("p1"), PassageKind.Paragraph, new("a"), [new Inline.Words(string.Join(' ', Enumerable.Repeat("word", 400)))], Place.StartOf("a.md"));
        var report = new Uri(MistakeReport.For(new(s_site, SmallEdition.Edition, "e1/p1/", "A page", "Words.") { Passage = passage })!);

        Assert.InRange(report.AbsoluteUri.Length, 500, 1000);
        Assert.Contains("word%20%E2%80%A6&version", report.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void It_leaves_out_what_is_not_known() => Assert.Equal("https://x.test/report?page=", Report(s_site, edition: null, ""));

    [Fact]
    public void It_keeps_the_query_that_the_address_has() => Assert.Equal(
        "https://x.test/report?kind=text&page=e1%2F&version=1.2.0",
        Report(s_site with { Report = new("https://x.test/report?kind=text") }, SmallEdition.Edition, "e1/"));

    [Fact]
    public void There_is_none_where_the_site_takes_no_reports() => Assert.Null(Report(s_site with { Report = null }, SmallEdition.Edition, "e1/"));

    private static string? Report(Site site, Edition? edition, string path) => MistakeReport.For(new(site, edition, path, "A page", "Words."));
}
