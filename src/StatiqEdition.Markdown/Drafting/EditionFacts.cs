using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>What is known of a new edition before its editor has said anything; null is what the transcription does not show.</summary>
internal sealed record EditionFacts(string Slug, ReadOnlyMemory<byte> Witness, DateOnly Today)
{
    /// <summary>The title above the text.</summary>
    public string? Title { get; init; }

    /// <summary>The first date in the text.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of the text.</summary>
    public string? Language { get; init; }

    /// <summary>The signs that the transcription software put at line starts.</summary>
    public IReadOnlyList<Normalization> Normalizations { get; init; } = [];
}
