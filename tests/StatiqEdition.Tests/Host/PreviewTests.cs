using System.Net;
using System.Net.Sockets;
using System.Text;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class PreviewTests
{
    private static readonly IReadOnlyList<SiteFile> s_files =
    [
        SiteFile.OfText("index.html", "library"),
        SiteFile.OfText("404.html", "missing"),
        SiteFile.OfText("e1/index.html", "reading"),
        SiteFile.OfText("e1/edition.json", "{}"),
        SiteFile.OfText("_headers", "for hosts"),
    ];

    [Theory]
    [InlineData("/", 200, "library", "text/html; charset=utf-8")]
    [InlineData("/e1/", 200, "reading", "text/html; charset=utf-8")]
    [InlineData("/e1/edition.json", 200, "{}", "application/json")]
    [InlineData("/e2/", 404, "missing", "text/html; charset=utf-8")]
    [InlineData("/_headers", 404, "missing", "text/html; charset=utf-8")]
    public async Task A_path_is_answered_as_a_static_host_does(string path, int status, string content, string type)
    {
        var answer = await new PreviewSite(s_files, "/").To("GET", "localhost", path);

        Assert.Equal((status, content, type), (answer.Status, Encoding.UTF8.GetString(answer.Content.Span), answer.ContentType));
    }

    [Fact]
    public async Task A_page_is_compressed_for_those_who_take_it_so()
    {
        var page = string.Concat(Enumerable.Repeat("words and words again ", 500));
        await using var server = await PreviewServer.Start(new PreviewSite([SiteFile.OfText("index.html", page)], "/"), 0);
        using var client = new HttpClient();

        Assert.Equal(page, await client.GetStringAsync(server.Address));
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");
        var packed = await client.GetAsync(server.Address);
        Assert.Equal("gzip", packed.Content.Headers.ContentEncoding.Single());
        Assert.InRange((await packed.Content.ReadAsByteArrayAsync()).Length, 1, page.Length / 10);
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_sent_to_the_one_with_it()
    {
        var answer = await new PreviewSite(s_files, "/").To("GET", "localhost", "/e1");

        Assert.Equal((301, "/e1/"), (answer.Status, answer.Location));
    }

    [Fact]
    public async Task Below_a_path_the_root_leads_there()
    {
        var site = new PreviewSite(s_files, "/editions/");

        Assert.Equal((302, "/editions/"), ((await site.To("GET", "localhost", "/")).Status, (await site.To("GET", "localhost", "/")).Location));
        Assert.Equal(200, (await site.To("GET", "localhost", "/editions/e1/")).Status);
        Assert.Equal(404, (await site.To("GET", "localhost", "/e1/")).Status);
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/..%5c..%5cetc/passwd")]
    [InlineData("//etc/passwd")]
    public async Task No_path_leads_out_of_the_site(string path) => Assert.StartsWith("HTTP/1.1 404 ", await Answer($"GET {path}", "127.0.0.1"), StringComparison.Ordinal);

    [Fact]
    public async Task A_page_of_another_host_is_refused() => Assert.StartsWith("HTTP/1.1 403 ", await Answer("GET /", "evil.test"), StringComparison.Ordinal);

    [Fact]
    public async Task Nothing_can_be_sent_to_the_preview() => Assert.StartsWith("HTTP/1.1 405 ", await Answer("POST /", "localhost"), StringComparison.Ordinal);

    [Fact]
    public async Task Every_answer_has_the_headers_that_a_host_sends()
    {
        var answer = await Answer("GET /e2/", "localhost");

        Assert.All(HostHeaders.Security, header => Assert.Contains($"\r\n{header.Name}: {header.Value}\r\n", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_page_of_another_site_may_read_what_is_previewed()
    {
        Assert.Contains(HostHeaders.Open, HostHeaders.Rules[0].Headers);
        Assert.DoesNotContain("Access-Control", await Answer("GET /e1/edition.json", "localhost"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_answer_has_the_headers_of_its_own_path_with_all_links_and_one_type()
    {
        Header[] links = [new("Link", "<https://x.test/a>; rel=\"item\""), new("Link", "<https://x.test/b>; rel=\"item\"")];
        var site = new PreviewSite(s_files, "/editions/") { Rules = [new("/e1/", links), new("/e1/edition.json", [new("Content-Type", "application/feed+json")])] };
        await using var server = await PreviewServer.Start(site, 0);
        using var client = new HttpClient();

        Assert.Equal(links.Select(link => link.Value), (await client.GetAsync(new Uri(server.Address, "e1/"))).Headers.GetValues("Link"));
        var data = await client.GetAsync(new Uri(server.Address, "e1/edition.json"));
        Assert.False(data.Headers.Contains("Link"));
        Assert.Equal("application/feed+json", data.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_taken_port_leads_to_a_free_one()
    {
        await using var first = await PreviewServer.Start(new(s_files, "/"), 0);
        await using var second = await PreviewServer.Start(new(s_files, "/"), first.Port);

        Assert.True(second.Port > first.Port);
    }

    /// <summary>Speaks HTTP by hand, because a client would tidy the path before sending it.</summary>
    private static async Task<string> Answer(string request, string host)
    {
        await using var server = await PreviewServer.Start(new(s_files, "/"), 0);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request} HTTP/1.1\r\nHost: {host}:{server.Port}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
        return await new StreamReader(stream).ReadToEndAsync();
    }
}
