using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>The files that are published of a trial edition beside its pages.</summary>
internal sealed class TrialExports(TrialEdition trial)
{
    private readonly Lazy<Task<IReadOnlyList<SiteFile>>> _files = new(() => Publisher.Publish(trial.Read().Value!));

    /// <summary>A file of text by its name.</summary>
    public async Task<string> Text(string name) => Encoding.UTF8.GetString((await _files.Value).Single(file => file.Path == $"trial/{name}").Content.Span);

    /// <summary>The book's page of the only part.</summary>
    public async Task<XDocument> PageOfBook()
    {
        var file = (await _files.Value).Single(file => file.Path.EndsWith(".epub", StringComparison.Ordinal));
        using var book = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        using var page = book.Entries.Single(entry => entry.Name == "part-text.xhtml").Open();
        return XDocument.Load(page);
    }
}
