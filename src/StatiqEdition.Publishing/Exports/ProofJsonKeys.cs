using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace StatiqEdition.Publishing;

/// <summary>The keys of <c>proof.json</c> in their order (docs/architecture.md).</summary>
internal static class ProofJsonKeys
{
    internal sealed record Proof(
        [property: Description("Where this file's schema stands.")][property: JsonPropertyName("$schema")] string Schema,
        [property: Description("The edition's id.")] string Id,
        [property: Description("The version of the edition, three numbers (semver.org).")][property: RegularExpression(@"^\d+\.\d+\.\d+$")] string Version,
        [property: Description("The base witness.")] Witness Witness,
        [property: Description("What became of the witness's words.")] Words Words,
        [property: Description("How many variants there are of each kind.")] IReadOnlyDictionary<string, int> VariantsByKind,
        [property: Description("How many variants there are of each cause.")] IReadOnlyDictionary<string, int> VariantsByCause,
        [property: Description("The declared normalizations.")] IReadOnlyList<Normalization> Normalizations,
        [property: Description("Whole lines that the base witness has in another order.")] IReadOnlyList<EditionJsonKeys.Transposition> Transpositions);

    internal sealed record Witness(
        [property: Description("Its siglum.")] string Siglum,
        [property: Description("The SHA-256 of its file, hexadecimal, lower case, or null where it has none.")][property: RegularExpression("^[0-9a-f]{64}$")] string? Sha256,
        [property: Description("How many lines with words it has.")] int Lines,
        [property: Description("How many words it has.")] int Words);

    internal sealed record Words(
        [property: Description("Words that the edition reads as they are.")] int Kept,
        [property: Description("Words that the edition puts otherwise.")] int Substituted,
        [property: Description("Words that the edition leaves out.")] int Surplus,
        [property: Description("Signs that a normalization takes away.")] int Normalized,
        [property: Description("Words that the edition supplies besides.")] int Supplied);

    internal sealed record Normalization(
        [property: Description("Its name.")] string Name,
        [property: Description("The signs that it takes from the start of a line.")] string LineStart,
        [property: Description("How many lines it takes them from.")] int Lines);
}
