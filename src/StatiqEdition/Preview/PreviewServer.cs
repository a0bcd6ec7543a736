using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace StatiqEdition;

/// <summary>Serves a site on 127.0.0.1, compressed and with the headers, as a host sends it.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const int MostTried = 100;
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, string basePath)
    {
        _application = application;
        Address = new(new Uri(application.Urls.First()), basePath);
    }

    /// <summary>Where the site is served.</summary>
    public Uri Address { get; }

    /// <summary>The port on which it is served.</summary>
    public int Port => Address.Port;

    /// <summary>Serves a site of files on a port or, where it is taken, on the next free one; 0 lets the system choose.</summary>
    public static Task<PreviewServer> Start(PreviewSite site, int port) =>
        Start(exchange => Answer(site.To, exchange), site.BasePath, port);

    /// <summary>Serves a library that is edited.</summary>
    internal static Task<PreviewServer> Start(LivePreview preview, int port) =>
        Start(exchange => IsForEvents(preview, exchange.Request) ? Tell(preview, exchange) : Answer(preview.To, exchange), preview.BasePath, port);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task<PreviewServer> Start(RequestDelegate serve, string basePath, int port)
    {
        var last = Math.Min(port + MostTried, IPEndPoint.MaxPort);
        for (var tried = port; ; tried++)
        {
            var application = Application(serve, tried);
            try
            {
                await application.StartAsync();
                return new(application, basePath);
            }
            catch (IOException fault) when (fault.InnerException is AddressInUseException && tried < last)
            {
                await application.DisposeAsync();
            }
        }
    }

    private static WebApplication Application(RequestDelegate serve, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddLogging().AddResponseCompression();
        var application = builder.Build();
        application.UseResponseCompression();
        application.Run(serve);
        return application;
    }

    private static async Task Answer(Func<string, string, string, Task<Answer>> answer, HttpContext exchange)
    {
        var request = exchange.Request;
        await Sending.Send(Visitor.IsForeign(request, isForOwnPages: false) ? StatiqEdition.Answer.Bare(403) : await answer(request.Method, request.Host.Host, request.Path.Value ?? "/"), exchange);
    }

    private static bool IsForEvents(LivePreview preview, HttpRequest request) =>
        preview.HasEvents && request.Path.Value == preview.BasePath + PreviewFiles.Events && request.Method == "GET";

    private static async Task Tell(LivePreview preview, HttpContext exchange)
    {
        var request = exchange.Request;
        if (Visitor.Refusal(request.Method, request.Host.Host) is not null || Visitor.IsForeign(request, isForOwnPages: true))
        {
            await Sending.Send(StatiqEdition.Answer.Bare(403), exchange);
            return;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(exchange.RequestAborted, exchange.RequestServices.GetRequiredService<Microsoft.Extensions.Hosting.IHostApplicationLifetime>().ApplicationStopping);
        await Sending.Send(preview.Tell(request.Query["path"].ToString(), stop.Token), exchange, stop.Token);
    }
}
