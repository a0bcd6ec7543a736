using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>The repository's own library, and with it the edition that was made for the tests, as it is published where its address is known, below a path of its host.</summary>
public sealed class HostedSite : IAsyncLifetime
{
    private Dictionary<string, SiteFile> _files = [];
    private Dictionary<string, HashSet<string>> _ids = [];

    public static Uri Root { get; } = new("https://editions.test/library/");

    public Edition Edition { get; } = RealInput.Edition;

    public IReadOnlyCollection<string> Files => _files.Keys;

    /// <summary>The pages by their paths.</summary>
    public IReadOnlyDictionary<string, IDocument> Pages { get; private set; } = new Dictionary<string, IDocument>();

    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Content.Span);

    public byte[] Bytes(string path) => _files[path].Content.ToArray();

    public async Task InitializeAsync()
    {
        var library = RealInput.Outcome.Value!;
        _files = (await Publisher.Publish(library with { Editions = [.. library.Editions, SecondInput.Edition], Site = library.Site with { Url = Root, BasePath = Root.AbsolutePath } })).ToDictionary(file => file.Path);
        var parser = new HtmlParser();
        Pages = _files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(path => path, path => (IDocument)parser.ParseDocument(Text(path)));
        _ids = Files.Select(path => (path, Ids: Ids(path))).Where(file => file.Ids is not null).ToDictionary(file => file.path, file => file.Ids!);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The file that a host answers an address with; null for addresses elsewhere and for what is missing.</summary>
    public string? FileAt(Uri address)
    {
        if (!Root.IsBaseOf(address))
            return null;
        var path = Uri.UnescapeDataString(address.AbsolutePath[Root.AbsolutePath.Length..]);
        var file = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        return _files.ContainsKey(file) ? file : null;
    }

    /// <summary>Whether a host has what an address asks for, and the file the place that its fragment names.</summary>
    public bool Has(Uri address) =>
        FileAt(address) is { } file && (address.Fragment.Length < 2 || !_ids.TryGetValue(file, out var ids) || ids.Contains(Uri.UnescapeDataString(address.Fragment[1..])));

    // Where a fragment names an element, and which elements a file has.
    private HashSet<string>? Ids(string path) => Path.GetExtension(path) switch
    {
        ".html" => [.. Pages[path].QuerySelectorAll("[id]").Select(element => element.Id!)],
        ".xml" when path.EndsWith(".tei.xml", StringComparison.Ordinal) => [.. XDocument.Parse(Text(path)).Descendants().Attributes(XNamespace.Xml + "id").Select(id => id.Value)],
        _ => null,
    };
}
