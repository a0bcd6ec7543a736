using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

public sealed partial class HostingFileTests
{
    private static readonly Library s_known = SmallEdition.Library with { Site = SmallEdition.Library.Site with { Url = new("https://x.test/editions/") } };

    [Fact]
    public void Netlify_sends_the_headers_that_the_build_writes()
    {
        var toml = Repository.Read("netlify.toml").Split("[[headers]]").Skip(1);

        Assert.Equal(HostHeaders.Rules.Select(Line), toml.Select(table => string.Join('\n', Pair().Matches(table).Select(pair => $"{pair.Groups["name"]}: {pair.Groups["value"]}"))));
    }

    [Fact]
    public void The_headers_file_is_written_as_static_hosts_read_it()
    {
        var text = Text(HostHeaders.Of(Catalogue.Of(SmallEdition.Library)));

        Assert.StartsWith("/*\n  Content-Security-Policy: default-src 'none'; ", text, StringComparison.Ordinal);
        Assert.Contains("\n\n/assets/fonts/*\n  Cache-Control: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_address_is_known_an_edition_is_signposted()
    {
        var rules = HostHeaders.RulesOf(Catalogue.Of(s_known)).Skip(HostHeaders.Rules.Count).ToList();
        var text = rules[0].Headers.Select(header => header.Value).ToList();

        Assert.Equal("/e1/", rules[0].Path);
        Assert.All(rules[0].Headers, header => Assert.Equal("Link", header.Name));
        Assert.Equal(["<https://x.test/editions/e1/>; rel=\"cite-as\"", "<https://schema.org/AboutPage>; rel=\"type\"", "<https://schema.org/CreativeWork>; rel=\"type\""], text[..3]);
        Assert.Contains("<https://x.test/editions/e1/citation.bib>; rel=\"describedby\"; type=\"application/x-bibtex\"", text);
        Assert.Contains("<https://x.test/editions/e1/edition.epub>; rel=\"item\"; type=\"application/epub+zip\"", text);
        Assert.Contains("<https://x.test/editions/e1/witness-o.txt>; rel=\"item\"; type=\"text/plain\"", text);
        Assert.DoesNotContain(text, link => link.Contains("witness-f", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_edition_is_said_to_have_is_there_and_leads_back()
    {
        var rules = HostHeaders.RulesOf(Catalogue.Of(s_known)).Skip(HostHeaders.Rules.Count).ToList();
        var led = rules[0].Headers.Select(header => Signpost().Match(header.Value)).Where(link => link.Groups["rel"].Value is "item" or "describedby");

        Assert.Equal(
            led.Select(link => $"{link.Groups["path"]} <https://x.test/editions/e1/>; rel=\"{(link.Groups["rel"].Value == "item" ? "collection" : "describes")}\"; type=\"text/html\""),
            rules[1..].Select(rule => $"{rule.Path} {Assert.Single(rule.Headers, header => header.Name == "Link").Value}"));
        Assert.All(rules[1..].SelectMany(rule => rule.Headers).Where(header => header.Name != "Link"), header => Assert.Equal(("Content-Type", true), (header.Name, header.Value.StartsWith("application/", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_licence_with_an_address_is_a_signpost_too()
    {
        var known = SmallEdition.Edition.Metadata with { Licence = new("Free", "https://x.test/free") };
        var rules = HostHeaders.RulesOf(Catalogue.Of(s_known with { Editions = [SmallEdition.Edition with { Metadata = known }] }));

        Assert.Contains(new("Link", "<https://x.test/free>; rel=\"license\""), rules.SelectMany(rule => rule.Headers));
        Assert.DoesNotContain(HostHeaders.RulesOf(Catalogue.Of(s_known)).SelectMany(rule => rule.Headers), header => header.Value.Contains("license", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_address_of_the_site_there_are_no_signposts() => Assert.Equal(HostHeaders.Rules, HostHeaders.RulesOf(Catalogue.Of(SmallEdition.Library)));

    [Fact]
    public void Cloudflare_reads_every_reading_text_among_its_hundred_rules_of_two_thousand_characters_a_line()
    {
        var editions = Enumerable.Range(1, 90).Select(number => SmallEdition.Edition with { Id = new($"e{number}") });
        var rules = HostHeaders.RulesOf(Catalogue.Of(s_known with { Editions = [.. editions] })).Take(100).ToList();

        Assert.Equal(90, rules.Count(rule => Address().IsMatch(rule.Path)));
        Assert.All(Text(HostHeaders.Of(Catalogue.Of(s_known))).Split('\n'), line => Assert.InRange(line.Length, 0, 2000));
    }

    [Fact]
    public void The_content_security_policy_allows_nothing_unsafe_and_no_other_host()
    {
        var policy = HostHeaders.Security.Single(header => header.Name == "Content-Security-Policy").Value;

        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.All(policy.Split("; "), directive => Assert.Matches("^[a-z-]+ '(none|self)'$", directive));
    }

    [Fact]
    public void Robots_are_welcome_and_shown_the_map_where_there_is_one()
    {
        Assert.Equal("User-agent: *\nAllow: /\n", Text(Robots.Of(Catalogue.Of(SmallEdition.Library))));
        Assert.EndsWith("\nSitemap: https://x.test/editions/sitemap.xml\n", Text(Robots.Of(Catalogue.Of(s_known))), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_address_of_the_site_there_is_no_map() => Assert.Empty(Sitemap.Of(Catalogue.Of(SmallEdition.Library)));

    [Fact]
    public void The_map_names_every_page_but_the_one_for_missing_pages()
    {
        var map = XDocument.Parse(Text(Sitemap.Of(Catalogue.Of(s_known)))).Root!.Elements().Select(url => string.Join(' ', url.Elements().Select(part => part.Value)));
        var pages = s_known.Pages().Select(page => page.Frame.Path).Where(path => path != PageFrame.NotFoundPath).ToList();

        Assert.Contains("e1/p1/", pages);
        Assert.Equal(pages.Select(path => $"https://x.test/editions/{path}{(path.StartsWith("e1/", StringComparison.Ordinal) ? " 2026-01-02" : "")}"), map);
    }

    [Fact]
    public void More_pages_than_a_map_may_name_are_in_several_maps()
    {
        const int Most = 10;
        var pages = Assert.Single(XDocument.Parse(Text(Sitemap.Of(Catalogue.Of(s_known)))).Elements()).Elements().Count();
        var maps = Sitemap.Of(Catalogue.Of(s_known), Most).ToDictionary(file => file.Path, file => XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span)).Root!);

        Assert.Equal(["https://x.test/editions/sitemap-0.xml", "https://x.test/editions/sitemap-1.xml"], maps["sitemap.xml"].Elements().Select(map => map.Value));
        Assert.Equal("sitemapindex", maps["sitemap.xml"].Name.LocalName);
        Assert.Equal([Most, pages - Most], [maps["sitemap-0.xml"].Elements().Count(), maps["sitemap-1.xml"].Elements().Count()]);
        Assert.Single(Sitemap.Of(Catalogue.Of(s_known), pages));
    }

    [GeneratedRegex("^(?<name>\\S+) = \"(?<value>.*)\"$", RegexOptions.Multiline, 1000)]
    private static partial Regex Pair();

    [GeneratedRegex("^<https://x.test/editions(?<path>/[^>]*)>; rel=\"(?<rel>[a-z-]*)\"", RegexOptions.None, 1000)]
    private static partial Regex Signpost();

    [GeneratedRegex("^/e[0-9]+/$", RegexOptions.None, 1000)]
    private static partial Regex Address();

    private static string Line(HeaderRule rule) => string.Join('\n', rule.Headers.Select(header => $"{header.Name}: {header.Value}").Prepend($"for: {rule.Path}"));

    private static string Text(IEnumerable<SiteFile> files) => Encoding.UTF8.GetString(Assert.Single(files).Content.Span);
}
