using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

public sealed class ReleaseFeedTests
{
    private static readonly XNamespace s_html = "http://www.w3.org/1999/xhtml";
    private static readonly Site s_site = SmallEdition.Library.Site with { Url = new("https://x.test/editions/"), BasePath = "/editions/" };
    private static readonly Release s_first = new(new(1, 0, 0), new(2026, 1, 2), []);

    [Fact]
    public void Without_the_address_of_the_site_there_is_no_feed() => Assert.Empty(ReleaseFeed.Of(Catalogue.Of(SmallEdition.Library)));

    [Fact]
    public void Every_release_of_every_edition_is_an_entry_the_newest_first()
    {
        var feed = Feed(
            Released("e1", s_first, new(new(1, 9, 0), new(2026, 2, 1), []), new(new(1, 10, 0), new(2026, 3, 1), [])),
            Released("e2", new Release(new(1, 0, 0), new(2026, 2, 1), [])),
            Released("e3"));

        Assert.Equal(["1.10.0 2026-03-01", "1.9.0 2026-02-01", "1.0.0 2026-02-01", "1.0.0 2026-01-02"], feed.Items.Select(item => $"{item.Title.Text.Split(' ')[^1]} {item.LastUpdatedTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
        Assert.All(feed.Items, item => Assert.Equal("the editors", Assert.Single(item.Authors).Name));
    }

    [Fact]
    public void The_name_of_an_entry_says_whose_release_it_is_and_never_changes() => Assert.Equal(
        ["tag:x.test,2026-02-01:/editions/e1/1.1.0", "tag:x.test,2026-01-02:/editions/e1/1.0.0"],
        Feed(Released("e1", s_first, new(new(1, 1, 0), new(2026, 2, 1), []))).Items.Select(item => item.Id));

    [Fact]
    public void The_feed_is_known_by_its_own_address_and_leads_to_the_site()
    {
        var feed = Feed(Released("e1", s_first));

        Assert.Equal("https://x.test/editions/feed.xml", feed.Id);
        Assert.Equal(["self https://x.test/editions/feed.xml", "alternate https://x.test/editions/"], feed.Links.Select(link => $"{link.RelationshipType} {link.Uri}"));
        Assert.Equal("https://x.test/editions/e1/about/#releases", Assert.Single(feed.Items.Single().Links).Uri.AbsoluteUri);
    }

    [Fact]
    public void An_entry_tells_what_was_corrected_in_the_words_of_errata()
    {
        Change[] changes =
        [
            new(new("p1"), "Railroads grow <b>fast</b>.", "Railways grow <b>fast</b>."), new(new("p2"), "one two", "one"), new(new("n1"), "one", "one two"),
            new(new("p2a"), null, "more"), new(new("commerce"), "TRADE", null), new(new("x1"), "x", null), new(new("x2"), "x y", "x z"),
        ];
        var edition = Released("e1", s_first, new Release(new(1, 1, 0), new(2026, 2, 1), changes)) with { Aliases = [new(new("commerce"), new("trade"), Place.StartOf("edition.yml"))] };
        var content = Content(Feed(edition).Items.First());

        Assert.Equal(
            ["¶1 for Railroads read Railways grow <b>fast</b>.", "¶2 one delete two", "note 1 one insert two", "¶2a is new.", "commerce is now “TRADE”.", "x1 is gone.", "x2 x for y read z"],
            content.Descendants(s_html + "li").Select(line => line.Value));
        Assert.Equal(["p1", "p2", "n1", "p2a", "trade"], content.Descendants(s_html + "li").Elements(s_html + "a").Select(link => link.Attribute("href")!.Value.Split("https://x.test/editions/e1/#")[1]));
        Assert.Equal(["Railroads", "two", "y"], content.Descendants(s_html + "del").Select(words => words.Value));
        Assert.Equal(["Railways", "two", "z"], content.Descendants(s_html + "ins").Select(words => words.Value));
    }

    [Fact]
    public void A_first_release_and_one_that_changed_no_words_say_so_and_another_witness_is_told()
    {
        var items = Feed(Released("e1", s_first with { Witness = "aa" }, new Release(new(1, 1, 0), new(2026, 2, 1), []) { Witness = "bb" })).Items.ToList();

        Assert.Equal("On TradeNo words were changed.It is proved against another file of witness O than the release before it.", Content(items[0]).Value);
        Assert.Equal("On TradeThe first release.", Content(items[1]).Value);
    }

    [Fact]
    public void Before_the_first_release_the_feed_is_empty_and_of_the_day_of_the_version()
    {
        var feed = Feed(Released("e1"));

        Assert.Empty(feed.Items);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero), feed.LastUpdatedTime);
    }

    [Fact]
    public void The_feed_is_UTF_8_without_a_byte_order_mark()
    {
        var bytes = Assert.Single(ReleaseFeed.Of(Catalogue.Of(new(s_site, [Released("e1", s_first)])))).Content.Span;

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed ", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((byte)'<', bytes[0]);
    }

    [Fact]
    public void An_entry_leads_to_the_kept_release_that_it_announces()
    {
        var known = SmallEdition.Edition.Metadata;
        var kept = SmallEdition.Edition with { IsKept = true, Metadata = known with { Version = "1.0.0" } };
        var edition = Released("e1", new Release(new(1, 0, 0), new(2026, 1, 2), [])) with { Kept = [kept] };

        Assert.Equal("https://x.test/editions/e1/v/1.0.0/", Assert.Single(Feed(edition).Items.Single().Links).Uri.AbsoluteUri);
    }

    private static Edition Released(string id, params Release[] releases) => SmallEdition.Edition with { Id = new(id), Ledger = new(releases, []) };

    private static SyndicationFeed Feed(params Edition[] editions)
    {
        var file = Assert.Single(ReleaseFeed.Of(Catalogue.Of(new(s_site, editions))));
        Assert.Equal(Addresses.Feed, file.Path);
        using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()));
        return SyndicationFeed.Load(reader);
    }

    private static XElement Content(SyndicationItem item) => XElement.Parse(((TextSyndicationContent)item.Content).Text);
}
