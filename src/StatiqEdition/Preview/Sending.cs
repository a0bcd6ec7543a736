using Microsoft.AspNetCore.Http;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>Sends answers and events over HTTP.</summary>
internal static class Sending
{
    /// <summary>Sends an answer; the browser asks again each time.</summary>
    public static async Task Send(Answer answer, HttpContext exchange)
    {
        var response = exchange.Response;
        response.ContentType = answer.ContentType;
        foreach (var header in answer.Headers)
            Add(header, response.Headers);
        response.Headers.CacheControl = "no-cache";
        response.StatusCode = answer.Status;
        if (answer.Location is { } location)
            response.Headers.Location = location;
        response.ContentLength = answer.Content.Length;
        if (exchange.Request.Method != "HEAD")
            await response.Body.WriteAsync(answer.Content, exchange.RequestAborted);
    }

    /// <summary>Sends news as server-sent events (HTML, 9.2), each as soon as it is there, until the page is left or the server stops.</summary>
    public static async Task Send(IAsyncEnumerable<News> news, HttpContext exchange, CancellationToken stop)
    {
        var response = exchange.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        foreach (var header in HostHeaders.Security)
            Add(header, response.Headers);
        try
        {
            await response.WriteAsync("retry: 500\n", stop);
            await foreach (var one in news.WithCancellation(stop))
            {
                await response.WriteAsync($"data: {NewsContract.Line(one)}\n\n", stop);
                await response.Body.FlushAsync(stop);
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody listens any more.
        }
    }

    // A page has several links, but one type.
    private static void Add(Header header, IHeaderDictionary headers)
    {
        if (header.Name == "Link")
            headers.Append(header.Name, header.Value);
        else
            headers[header.Name] = header.Value;
    }
}
