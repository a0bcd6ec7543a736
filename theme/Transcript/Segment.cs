using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A stretch of a witness line's characters and what the edition makes of it. The stretches of a line, joined, are the line.</summary>
public abstract record Segment
{
    private Segment() { }

    /// <summary>The characters as received.</summary>
    public required string Text { get; init; }

    /// <summary>What the edition reads as it stands.</summary>
    public sealed record Read : Segment;

    /// <summary>What a normalization takes from the line's start.</summary>
    public sealed record Shadow(Normalization Rule) : Segment;

    /// <summary>What stands inside a mark, nothing where the edition supplies words; <paramref name="Continues"/> where the mark began on a line before.</summary>
    public sealed record Marked(Variant Variant, bool Continues) : Segment;
}
