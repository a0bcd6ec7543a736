using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>The folder a site is written to. New files are staged, made durable and then renamed into place one by one, so that a reader of the folder never sees half a file; what did not change is not touched, and what is no longer made is removed.</summary>
public sealed class OutputFolder(string path, string input)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>How long to wait for another build of the same folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Makes the folder hold exactly these files of ours. Until all are staged nothing visible changes; a build that was interrupted later is put right by the next.</summary>
    public async Task<OutputChanges> Write(IReadOnlyList<SiteFile> files)
    {
        OutputRefusals.Check(_root, path, input);
        var marker = Directory.CreateDirectory(Path.Combine(_root, Manifest.Folder)).FullName;
        await using var turn = await BuildLock.Take(marker, path, Patience);
        turn.NameHolder();
        var manifest = Manifest.Read(marker);
        var changed = files.Where(file => !IsOnDisk(file)).ToList();
        var removed = manifest.Paths.Except(files.Select(file => file.Path)).Where(gone => File.Exists(Target(gone))).ToList();
        foreach (var touched in files.Select(file => file.Path).Concat(removed))
            OutputRefusals.CheckTarget(_root, touched);
        using (var staging = new Staging(marker))
        {
            staging.Add(changed);
            changed.ForEach(file => Directory.CreateDirectory(Path.GetDirectoryName(Target(file.Path))!));
            (manifest with { Paths = [.. manifest.Paths.Union(files.Select(file => file.Path))] }).Save(marker);
            staging.MoveTo(Target);
        }

        removed.ForEach(Remove);
        new Manifest([.. files.Select(file => file.Path)]).Save(marker);
        return new(changed.Count, removed);
    }

    private string Target(string file) => Path.Combine(_root, file);

    private bool IsOnDisk(SiteFile file)
    {
        var there = new FileInfo(Target(file.Path));
        return there is { Exists: true, LinkTarget: null } && there.Length == file.Content.Length && File.ReadAllBytes(there.FullName).AsSpan().SequenceEqual(file.Content.Span);
    }

    private void Remove(string file)
    {
        File.Delete(Target(file));
        for (var folder = Path.GetDirectoryName(Target(file)); folder != _root && !Directory.EnumerateFileSystemEntries(folder!).Any(); folder = Path.GetDirectoryName(folder))
            Directory.Delete(folder!);
    }
}
