using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>The place beside the site, on the same file system, where new files wait until all of them are whole. What an interrupted build left there is thrown away.</summary>
internal sealed class Staging : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly List<(string Staged, string Path)> _files = [];

    /// <summary>Opens the staging place in a marker folder.</summary>
    public Staging(string marker)
    {
        _folder = new(Path.Combine(marker, "staging"));
        Dispose();
        _folder.Create();
    }

    /// <summary>Writes files to the staging place.</summary>
    public void Add(IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
        {
            var staged = Path.Combine(_folder.FullName, $"{_files.Count}");
            Durable.Write(staged, file.Content.Span);
            _files.Add((staged, file.Path));
        }
    }

    /// <summary>Renames each file to its target; on one file system that is one step for every reader. Pages come last, so that what they link to is there.</summary>
    public void MoveTo(Func<string, string> target)
    {
        foreach (var (staged, path) in _files.OrderBy(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
            File.Move(staged, target(path), overwrite: true);
    }

    /// <summary>Throws away what is still staged.</summary>
    public void Dispose()
    {
        _folder.Refresh();
        if (_folder.Exists)
            _folder.Delete(recursive: true);
    }
}
