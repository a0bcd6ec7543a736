using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace StatiqEdition.Publishing;

/// <summary>Renders the theme's pages to HTML; quotation marks, dashes and letters of every script stay characters.</summary>
public sealed class PageRenderer : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
    private readonly HtmlRenderer _renderer;

    /// <summary>A renderer without any service that a page could ask for.</summary>
    public PageRenderer() => _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);

    /// <summary>Pages as files.</summary>
    public async Task<IReadOnlyList<SiteFile>> Render(IEnumerable<SitePage> pages)
    {
        var files = new List<SiteFile>();
        foreach (var page in pages)
            files.Add(await Render(page));
        return files;
    }

    /// <summary>The page as a file.</summary>
    public async Task<SiteFile> Render(SitePage page) =>
        SiteFile.OfText(page.File, await Html(page.Component, new Dictionary<string, object?>(page.Fed) { [nameof(page.Frame)] = page.Frame }));

    /// <summary>A component as HTML, fed with values by the names of its parameters.</summary>
    public Task<string> Html(Type component, IDictionary<string, object?> fed) => _renderer.Dispatcher.InvokeAsync(async () =>
        (await _renderer.RenderComponentAsync(component, ParameterView.FromDictionary(fed))).ToHtmlString());

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _services.DisposeAsync();
    }
}
