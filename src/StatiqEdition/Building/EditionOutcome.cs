using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What became of one edition: its card, which is null where a fault forbids to publish, its files in numbers, and every diagnostic.</summary>
internal sealed record EditionOutcome(EditionCard? Card, StagedFiles Files, IReadOnlyList<Diagnostic> Diagnostics);
