using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>The repository's own library, published in memory, with its pages parsed.</summary>
public sealed class RenderedSite : IAsyncLifetime
{
    private Dictionary<string, SiteFile> _files = [];

    public Edition Edition { get; private set; } = null!;

    public IReadOnlyCollection<SiteFile> Files => _files.Values;

    /// <summary>The pages by their addresses below the root.</summary>
    public IReadOnlyDictionary<string, IDocument> Pages { get; private set; } = new Dictionary<string, IDocument>();

    public IDocument Reading => Pages["nie-58/index.html"];

    public string Text(string path) => Encoding.UTF8.GetString(_files[path].Content.Span);

    public bool Has(string path) => _files.ContainsKey(path);

    public async Task InitializeAsync()
    {
        var library = Read();
        Edition = library.Editions[0];
        _files = (await Publisher.Publish(library)).ToDictionary(file => file.Path);
        var parser = new HtmlParser();
        Pages = _files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(path => path, path => (IDocument)parser.ParseDocument(Text(path)));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The library in the repository's input.</summary>
    public static Library Read()
    {
        var outcome = LibraryReader.Read("input", Input());
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!;
    }

    private static List<SourceFile> Input() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root(), "input"), "*", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(Root(), file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "StatiqEdition.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run inside the repository");
        return folder;
    }
}
