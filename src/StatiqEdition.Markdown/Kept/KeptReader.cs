using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the releases that an edition's ledger lists, each from its own folder, by the same reader as the edition.</summary>
internal static class KeptReader
{
    /// <summary>The kept releases of the edition in a folder, the oldest first. Their warnings are left out, because what is released is not mended.</summary>
    public static IReadOnlyList<Outcome<Edition>> Read(string path, Locus id, Ledger ledger, IReadOnlyDictionary<string, SourceFile> files, KeptMemory memory) =>
        [.. ledger.Releases.Select(release => Found(path, release, id, ledger, files, memory) ?? Missing(path, release))];

    private static Outcome<Edition>? Found(string path, Release release, Locus id, Ledger ledger, IReadOnlyDictionary<string, SourceFile> files, KeptMemory memory)
    {
        var folder = $"{path}/{KeptFolder.Of(release.Version)}";
        return files.ContainsKey($"{folder}/{EditionStamp.Name}")
            ? memory.Find(folder, files.GetValueOrDefault($"{path}/{LedgerFile.Name}"), Below(folder, files), () => Found(folder, id, ledger.AsOf(release), files))
            : null;
    }

    private static IEnumerable<SourceFile> Below(string folder, IReadOnlyDictionary<string, SourceFile> files) => files.Values.Where(file => file.Path.StartsWith($"{folder}/", StringComparison.Ordinal));

    private static Outcome<Edition> Found(string folder, Locus id, Ledger ledger, IReadOnlyDictionary<string, SourceFile> files)
    {
        var outcome = EditionReader.ReadKept(folder, id, ledger, files);
        return outcome with { Diagnostics = [.. outcome.Diagnostics.Where(fault => fault.IsError).Select(KeptChecks.Restored)] };
    }

    private static Outcome<Edition> Missing(string path, Release release) => new(null, [Rules.NotKept.At(
        Place.StartOf($"{path}/{LedgerFile.Name}"),
        $"there is no file '{path}/{KeptFolder.Of(release.Version)}/{EditionStamp.Name}', so release {release.Version} cannot be read any more; restore the folder, which 'release' wrote")]);
}
