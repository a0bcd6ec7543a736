using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>An edition's folder as it was last read: the digest of its files, what is wrong with them, and what is served, which is the last that was sound; null where none was yet.</summary>
internal sealed record LiveEdition(string Digest, IReadOnlyList<Fault> Faults, ServedEdition? Served)
{
    /// <summary>Whether the disk does not give the folder.</summary>
    public bool IsUnread => Digest.Length == 0;

    /// <summary>A folder that the disk does not give, which leaves what is served in its place.</summary>
    public static LiveEdition Unread(LiveEdition? known, Diagnostic why) =>
        known is { IsUnread: true } && known.Faults.Any(fault => fault.Diagnostic == why) ? known : new("", [new(why, null)], known?.Served);
}
