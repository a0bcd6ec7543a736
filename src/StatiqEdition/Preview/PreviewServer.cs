using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>Serves a site in memory on 127.0.0.1, compressed and with the headers, as a host sends it.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const int MostTried = 100;
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, PreviewSite site)
    {
        _application = application;
        Address = new(new Uri(application.Urls.First()), site.BasePath);
    }

    /// <summary>Where the site is served.</summary>
    public Uri Address { get; }

    /// <summary>The port on which it is served.</summary>
    public int Port => Address.Port;

    /// <summary>Starts on a port or, where it is taken, on the next free one; 0 lets the system choose.</summary>
    public static async Task<PreviewServer> Start(PreviewSite site, int port)
    {
        var last = Math.Min(port + MostTried, IPEndPoint.MaxPort);
        for (var tried = port; ; tried++)
        {
            var application = Application(site, tried);
            try
            {
                await application.StartAsync();
                return new(application, site);
            }
            catch (IOException fault) when (fault.InnerException is AddressInUseException && tried < last)
            {
                await application.DisposeAsync();
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static WebApplication Application(PreviewSite site, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddLogging().AddResponseCompression();
        var application = builder.Build();
        application.UseResponseCompression();
        application.Run(exchange => Send(site.To(exchange.Request.Method, exchange.Request.Host.Host, exchange.Request.Path.Value ?? "/"), exchange));
        return application;
    }

    private static async Task Send(Answer answer, HttpContext exchange)
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
            await response.Body.WriteAsync(answer.Content);
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
