using System.Net;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.JudgeTests;

/// <summary>The site as nginx serves it by <c>deploy/nginx.awk</c>, answer for answer.</summary>
[Collection(OnePublishedSite.Name)]
public sealed class NginxTests(PublishedSite site) : IDisposable
{
    private static readonly IReadOnlyList<HeaderRule> s_rules = HostHeaders.RulesOf(Catalogue.Of(new(new("", "") { Url = new("https://editions.test/") }, [RealInput.Edition])));
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => _client.Dispose();

    [JudgeFact(nameof(Judges.Nginx))]
    public async Task Every_file_is_answered_with_the_headers_that_the_site_says()
    {
        using var nginx = await Start();
        var paths = site.Files("").Select(file => $"/{Path.GetRelativePath(site.File(""), file)}").Where(path => !path.StartsWith("/_", StringComparison.Ordinal)).Select(Address).ToList();
        Assert.Superset(s_rules.Where(rule => rule.Path[^1] != '*').Select(rule => rule.Path).ToHashSet(), paths.ToHashSet());
        foreach (var path in paths)
        {
            using var answer = await _client.GetAsync(new Uri(nginx.Root, path));
            Assert.Equal((path, HttpStatusCode.OK), (path, answer.StatusCode));
            AssertSent(path, answer);
        }
    }

    [JudgeFact(nameof(Judges.Nginx))]
    public async Task What_is_missing_or_has_moved_or_is_the_host_s_own_is_answered_as_other_hosts_do()
    {
        using var nginx = await Start("/nie-58/old/ /nie-58/#p5 301\n");
        foreach (var path in new[] { "/nowhere/", "/_headers", "/_redirects", "/.statiq-edition/files.txt" })
        {
            using var answer = await _client.GetAsync(new Uri(nginx.Root, path));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(await File.ReadAllTextAsync(site.File("404.html")), await answer.Content.ReadAsStringAsync());
            AssertSent("/nowhere/", answer);
        }

        Assert.Equal("/nie-58/#p5", await Location(new(nginx.Root, "/nie-58/old/")));
        Assert.Equal("/nie-58/", await Location(new(nginx.Root, "/nie-58")));
    }

    [JudgeTheory(nameof(Judges.Nginx))]
    [InlineData("/nie-58/", "text/html; charset=utf-8")]
    [InlineData("/nie-58/edition.md", "text/markdown; charset=utf-8")]
    [InlineData("/nie-58/reading.txt", "text/plain; charset=utf-8")]
    [InlineData("/nie-58/annotations.jsonld", "application/ld+json")]
    [InlineData("/opds.xml", "application/atom+xml;profile=opds-catalog;kind=acquisition")]
    public async Task Text_is_sent_in_its_own_type_in_UTF_8_and_packed(string path, string type)
    {
        using var nginx = await Start();
        _client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        using var answer = await _client.GetAsync(new Uri(nginx.Root, path));
        Assert.Equal(type, answer.Content.Headers.NonValidated["Content-Type"].ToString());
        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    private Task<NginxServer> Start(string redirects = "") => NginxServer.Start(site.File("").TrimEnd('/'), File.ReadAllText(site.File("_headers")), redirects);

    private static string Address(string path) => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    // What is sent once must not be sent twice, and what is sent several times must be whole.
    private static void AssertSent(string path, HttpResponseMessage answer)
    {
        foreach (var expected in s_rules.Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers).GroupBy(header => header.Name, header => header.Value))
        {
            var sent = answer.Headers.NonValidated.Concat(answer.Content.Headers.NonValidated).Where(header => header.Key == expected.Key).SelectMany(header => header.Value);
            Assert.Equal(expected, sent);
        }
    }

    private async Task<string?> Location(Uri address)
    {
        using var answer = await _client.GetAsync(address);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        return answer.Headers.Location?.OriginalString;
    }
}
