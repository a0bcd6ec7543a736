using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>The folder a site is written to. New files are staged, made durable and then renamed into place one by one, so that a reader of the folder never sees half a file; what did not change is not touched, and what is no longer made is removed.</summary>
public sealed class OutputFolder(string path, string input)
{
    /// <summary>The folder that marks an output as ours and holds the records of what builds put there (docs/decisions/0014-holdings.md).</summary>
    public const string Marker = ".statiq-edition";

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <summary>How long to wait for another build of the same folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Takes a turn at the folder, in which no other build writes to it.</summary>
    public async Task<OutputTurn> Take()
    {
        OutputRefusals.Check(_root, path, input);
        var isNew = !Directory.Exists(_root);
        var marker = Directory.CreateDirectory(Path.Combine(_root, Marker)).FullName;
        var turn = await BuildLock.Take(marker, path, Patience);
        turn.NameHolder();
        return new(_root, turn, isNew);
    }

    /// <summary>Makes the folder hold exactly these files of ours.</summary>
    public async Task<OutputChanges> Write(IReadOnlyList<SiteFile> files)
    {
        await using var turn = await Take();
        await turn.Stage(Holdings.Site, "", "", [Task.FromResult(files)]);
        return turn.Commit([]);
    }
}
