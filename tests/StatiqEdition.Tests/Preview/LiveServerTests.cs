using System.Net;
using System.Net.Sockets;
using System.Text;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class LiveServerTests
{
    private static readonly string[] s_paths = ["e1/", ".preview/live.js", ".preview/panel.css", "sw.js"];

    [Theory]
    [InlineData(".preview/events", "Origin", "http://evil.test", 403)]
    [InlineData(".preview/events", "Origin", "null", 403)]
    [InlineData(".preview/events", "Sec-Fetch-Site", "cross-site", 403)]
    [InlineData(".preview/events", "Sec-Fetch-Site", "same-site", 403)]
    [InlineData(".preview/events", "Host", "evil.test", 403)]
    [InlineData(".preview/events", "Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("e1/", "Host", "evil.test", 403)]
    [InlineData("e1/", "Origin", "http://evil.test", 403)]
    [InlineData("e1/edition.json", "Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("e1/", "Sec-Fetch-Site", "none", 200)]
    [InlineData(".preview/other", "Accept", "*/*", 404)]
    [InlineData(".git/config", "Accept", "*/*", 404)]
    public async Task Only_this_machines_own_pages_hear_and_read_what_is_edited(string path, string header, string value, int status)
    {
        await using var desk = await PreviewDesk.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await desk.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_link_from_another_site_leads_here()
    {
        await using var desk = await PreviewDesk.Open();
        using var request = new HttpRequestMessage(HttpMethod.Get, "e1/");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");

        Assert.Equal(HttpStatusCode.OK, (await desk.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Events_come_at_once_though_answers_are_compressed()
    {
        await using var desk = await PreviewDesk.Open();
        desk.Client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip, br");
        using var answer = await desk.Client.GetAsync(new Uri(".preview/events?path=e1/", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync());

        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("retry:", await events.ReadLineAsync(), StringComparison.Ordinal);
        Assert.StartsWith("data: {\"stamp\":", await events.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_previews_pages_and_files_keep_the_sites_policy()
    {
        await using var desk = await PreviewDesk.Open();
        foreach (var path in s_paths)
        {
            using var answer = await desk.Client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HostHeaders.Security[0].Value, answer.Headers.GetValues("Content-Security-Policy").Single());
        }
    }

    [Fact]
    public async Task No_built_site_has_anything_of_the_preview() =>
        Assert.All(await Publisher.Publish(SmallEdition.Library), file => Assert.DoesNotContain("preview", Encoding.Latin1.GetString(file.Content.Span), StringComparison.Ordinal));

    [Fact]
    public async Task Ten_thousand_requests_and_a_hundred_silent_visitors_are_borne()
    {
        await using var desk = await PreviewDesk.Open();
        var silent = Enumerable.Range(0, 100).Select(_ => new TcpClient(IPAddress.Loopback.ToString(), desk.Address.Port)).ToList();
        silent.ForEach(visitor => visitor.GetStream().Write("GET / HT"u8));

        await Parallel.ForEachAsync(Enumerable.Range(0, 10_000), async (number, _) => Assert.NotEmpty(await desk.Get(number % 2 == 0 ? "e1/" : "e1/p1.txt")));
        silent.ForEach(visitor => visitor.Dispose());
    }
}
