namespace StatiqEdition.Publishing;

/// <summary>The keys of <c>proof.json</c> in their order (docs/architecture.md).</summary>
internal static class ProofJsonKeys
{
    internal sealed record Proof(
        string Id,
        string Version,
        Witness Witness,
        Words Words,
        IReadOnlyDictionary<string, int> VariantsByKind,
        IReadOnlyDictionary<string, int> VariantsByCause,
        IReadOnlyList<Normalization> Normalizations,
        IReadOnlyList<EditionJsonKeys.Transposition> Transpositions);

    internal sealed record Witness(string Siglum, string? Sha256, int Lines, int Words);

    internal sealed record Words(int Kept, int Substituted, int Surplus, int Normalized, int Supplied);

    internal sealed record Normalization(string Name, string LineStart, int Lines);
}
