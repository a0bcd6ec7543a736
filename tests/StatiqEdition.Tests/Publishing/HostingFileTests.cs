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
        var text = Text(HostHeaders.Of(SmallEdition.Library));

        Assert.StartsWith("/*\n  Content-Security-Policy: default-src 'none'; ", text, StringComparison.Ordinal);
        Assert.Contains("\n\n/assets/fonts/*\n  Cache-Control: ", text, StringComparison.Ordinal);
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
        Assert.Equal("User-agent: *\nAllow: /\n", Text(Robots.Of(SmallEdition.Library)));
        Assert.EndsWith("\nSitemap: https://x.test/editions/sitemap.xml\n", Text(Robots.Of(s_known)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_address_of_the_site_there_is_no_map() => Assert.Empty(Sitemap.Of(SmallEdition.Library));

    [Fact]
    public void The_map_names_every_page_but_the_one_for_missing_pages()
    {
        var map = XDocument.Parse(Text(Sitemap.Of(s_known))).Root!.Elements().Select(url => string.Join(' ', url.Elements().Select(part => part.Value)));
        var pages = SitePages.Of(s_known).Select(page => page.Frame.Path).Where(path => path != PageFrame.NotFoundPath).ToList();

        Assert.Contains("e1/p1/", pages);
        Assert.Equal(pages.Select(path => $"https://x.test/editions/{path}{(path.StartsWith("e1/", StringComparison.Ordinal) ? " 2026-01-02" : "")}"), map);
    }

    [GeneratedRegex("^(?<name>\\S+) = \"(?<value>.*)\"$", RegexOptions.Multiline, 1000)]
    private static partial Regex Pair();

    private static string Line(HeaderRule rule) => string.Join('\n', rule.Headers.Select(header => $"{header.Name}: {header.Value}").Prepend($"for: {rule.Path}"));

    private static string Text(IEnumerable<SiteFile> files) => Encoding.UTF8.GetString(Assert.Single(files).Content.Span);
}
