using System.Diagnostics;

namespace StatiqEdition.Model;

/// <summary>The causes as words of the source, and the rule by which a missing one is inferred.</summary>
public static class Causes
{
    private const int Letters = 2;

    /// <summary>Every cause, in the order of docs/format.md.</summary>
    public static IReadOnlyList<Cause> All { get; } = Enum.GetValues<Cause>();

    /// <summary>The word for a cause in the source and in every format: <c>ocr</c>, <c>note-mark</c>.</summary>
    public static string Word(Cause cause) => cause switch
    {
        Cause.Ocr => "ocr",
        Cause.Layout => "layout",
        Cause.Lacuna => "lacuna",
        Cause.Conjecture => "conjecture",
        Cause.Formework => "formework",
        Cause.NoteMark => "note-mark",
        Cause.Sic => "sic",
        _ => throw new UnreachableException(),
    };

    /// <summary>A variant with the cause its words suggest, marked as inferred: one or two letters apart is <c>ocr</c>, words that the witness lacks a <c>lacuna</c>, the rest <c>conjecture</c>. Words left unchanged have none.</summary>
    public static Variant Infer(Variant variant) => variant.Kind == VariantKind.Unchanged
        ? variant
        : variant with { Cause = Inferred(variant), CauseInferred = true };

    private static Cause Inferred(Variant variant) => variant.Kind switch
    {
        VariantKind.Supplied => Cause.Lacuna,
        VariantKind.Substitution when AreLettersApart(variant.Base.Text, variant.Lemma) => Cause.Ocr,
        _ => Cause.Conjecture,
    };

    private static bool AreLettersApart(string witness, string lemma)
    {
        var start = 0;
        while (start < Math.Min(witness.Length, lemma.Length) && witness[start] == lemma[start])
            start++;
        var end = 0;
        while (end < Math.Min(witness.Length, lemma.Length) - start && witness[^(end + 1)] == lemma[^(end + 1)])
            end++;
        return Math.Max(witness.Length, lemma.Length) - start - end <= Letters || Substitutions(witness, lemma) <= Letters;
    }

    private static int Substitutions(string witness, string lemma) =>
        witness.Length == lemma.Length ? witness.Zip(lemma).Count(pair => pair.First != pair.Second) : int.MaxValue;
}
