using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>The repository's own library, published in memory, with its pages parsed.</summary>
public class RenderedSite : IAsyncLifetime
{
    private Dictionary<string, SiteFile> _files = [];

    public Edition Edition { get; private set; } = null!;

    public IReadOnlyCollection<SiteFile> Files => _files.Values;

    /// <summary>The pages by their addresses below the root.</summary>
    public IReadOnlyDictionary<string, IDocument> Pages { get; private set; } = new Dictionary<string, IDocument>();

    public IDocument Reading => Pages[$"{Edition.Id}/index.html"];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Content.Span);

    public bool Has(string path) => _files.ContainsKey(path);

    public async Task InitializeAsync()
    {
        var library = Library;
        Edition = library.Editions[0];
        _files = (await Publisher.Publish(library)).ToDictionary(file => file.Path);
        var parser = new HtmlParser();
        Pages = _files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(path => path, path => (IDocument)parser.ParseDocument(Text(path)));
    }

    private protected virtual Library Library => RealInput.Outcome.Value!;

    public Task DisposeAsync() => Task.CompletedTask;
}
