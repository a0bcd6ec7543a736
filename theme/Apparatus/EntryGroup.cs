using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The entries of one passage, in the order of its text.</summary>
public sealed record EntryGroup(Passage Passage, string Name, IReadOnlyList<Entry> Entries)
{
    /// <summary>The lines of the base witness in which the passage stands.</summary>
    public required IReadOnlyList<LineRange> Lines { get; init; }
}
