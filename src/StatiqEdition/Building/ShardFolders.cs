using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>Output folders that hold the editions of a library in parts. An edition is taken from where it stands whole and made from the very files, site and options that it has now; from elsewhere it is not taken.</summary>
internal sealed class ShardFolders(IReadOnlyList<string> folders, OutputTurn turn, BuildRequest request)
{
    private readonly IReadOnlyList<(string Folder, Holdings Holdings)> _shards = [.. folders.Select(folder => (folder, Holdings.In(folder)))];

    /// <summary>Stages an edition from its shard.</summary>
    public async Task<EditionOutcome> Run(EditionInput edition)
    {
        if (edition.Site is null)
            return new(null, StagedFiles.None, []);
        var key = BuildKey.Of(edition.Site, request.Key, edition.Files());
        foreach (var (folder, holdings) in _shards)
        {
            if (holdings.Read(edition.Id) is var held && held.Key == key && CardContract.Read(held.Card) is { } known && Files(folder, held) is { } files)
                return new(known.Card, await turn.Stage(edition.Id, key, held.Card, [Task.FromResult<IReadOnlyList<SiteFile>>(files)]), known.Said());
        }

        throw new RefusedException($"no shard holds '{edition.Id}' as it now is; build its shard again, with the same program and options, and leave its files as they are");
    }

    /// <summary>The files of a holding; null where one is not as it was left.</summary>
    private static List<SiteFile>? Files(string folder, Holding held)
    {
        var files = new List<SiteFile>();
        foreach (var file in held.Files)
        {
            if (!File.Exists(Path.Combine(folder, file.Path)) || File.ReadAllBytes(Path.Combine(folder, file.Path)) is var content && !file.IsContent(content))
                return null;
            files.Add(new(file.Path, content));
        }

        return files;
    }
}
