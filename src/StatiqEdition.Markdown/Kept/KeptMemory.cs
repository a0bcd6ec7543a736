using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The kept releases that were read last, each with the SHA-256 of all that it was read from: of the same files it is not read again. Only so many are remembered, however many a library has.</summary>
public sealed class KeptMemory
{
    /// <summary>How many are remembered.</summary>
    public const int Most = 64;

    private readonly Lock _turn = new();
    private readonly List<(string Key, Outcome<Edition> Read)> _known = [];

    /// <summary>The release in a folder, as it was read from these very files and this ledger, or else as <paramref name="read"/> gives it.</summary>
    internal Outcome<Edition> Find(string folder, SourceFile? ledger, IEnumerable<SourceFile> files, Func<Outcome<Edition>> read)
    {
        var key = Digest.Of([folder], files.OrderBy(file => file.Path, StringComparer.Ordinal).Append(ledger).OfType<SourceFile>());
        var known = Taken(key);
        var found = known ?? read();
        Remember(key, found);
        return found;
    }

    private Outcome<Edition>? Taken(string key)
    {
        lock (_turn)
        {
            var at = _known.FindIndex(known => known.Key == key);
            if (at < 0)
                return null;
            var (_, read) = _known[at];
            _known.RemoveAt(at);
            return read;
        }
    }

    private void Remember(string key, Outcome<Edition> read)
    {
        lock (_turn)
        {
            _known.Add((key, read));
            if (_known.Count > Most)
                _known.RemoveAt(0);
        }
    }
}
