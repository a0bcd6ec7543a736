using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace StatiqEdition.Publishing;

/// <summary>Renders the theme's pages to HTML; quotation marks, dashes and letters of every script stay characters. A page has no service to ask for.</summary>
public static class PageRenderer
{
    private static readonly Services s_services = new();

    /// <summary>The page as a file.</summary>
    public static async Task<SiteFile> Render(SitePage page) =>
        SiteFile.OfText(page.File, await Html(page.Component, new Dictionary<string, object?>(page.Fed) { [nameof(page.Frame)] = page.Frame }));

    /// <summary>A component as HTML, fed with values by the names of its parameters. Each has a renderer of its own, which would keep what it has rendered.</summary>
    public static async Task<string> Html([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component, IDictionary<string, object?> fed)
    {
        await using var renderer = new HtmlRenderer(s_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(fed))).ToHtmlString());
    }

    /// <summary>What the renderer asks for. Components are made by their constructors: the framework's own way compiles a method for each kind first, which takes longer than to render it.</summary>
    private sealed class Services : IServiceProvider, IComponentActivator
    {
        private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) =>
            serviceType == typeof(HtmlEncoder) ? _encoder
            : serviceType == typeof(IComponentActivator) ? this
            : null;

        public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
    }
}
