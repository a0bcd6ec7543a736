using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>An edition that is served: whole while it was lately asked for, and otherwise only its card, with the digest of the files from which it can be read again.</summary>
internal sealed class ServedEdition(string digest, int stamp, Site site, Edition edition)
{
    private EditionSite? _files = new(site, edition);
    private EditionCard? _card;

    /// <summary>The digest of the folder from which it was read.</summary>
    public string Digest => digest;

    /// <summary>The number of the state in which it was first served as it is.</summary>
    public int Stamp => stamp;

    /// <summary>Its files; null while it rests.</summary>
    public EditionSite? Files => Volatile.Read(ref _files);

    /// <summary>Its card, made when it is first asked for.</summary>
    public EditionCard Card => Files is { } files ? files.Card : Volatile.Read(ref _card)!;

    /// <summary>Keeps only the card.</summary>
    public void Rest()
    {
        Volatile.Write(ref _card, Card);
        Volatile.Write(ref _files, null);
    }

    /// <summary>Wakes it, with the edition that was read again from the same files.</summary>
    public EditionSite Wake(Edition again)
    {
        var files = new EditionSite(site, again);
        Volatile.Write(ref _files, files);
        return files;
    }
}
