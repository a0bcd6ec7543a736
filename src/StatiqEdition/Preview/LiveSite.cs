using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary><c>site.yml</c> as it was last read: its file, what is wrong with it, and the last site that was sound; null where none was yet.</summary>
internal sealed record LiveSite(SourceFile? File, IReadOnlyList<Fault> Faults, Site? Site)
{
    /// <summary>Before anything was read.</summary>
    public static LiveSite Unread { get; } = new(null, [], null);

    /// <summary>Whether a file is the one that was read.</summary>
    public bool IsOf(SourceFile? file) => file is null ? File is null && Faults.Count > 0 : File is not null && File.Content.Span.SequenceEqual(file.Content.Span);
}
