namespace StatiqEdition.Model;

/// <summary>Marks that the command <c>new</c> proposed, and that nobody has confirmed: their remark, or a normalization's reason, says so.</summary>
public static class Proposals
{
    /// <summary>What a proposal says of itself.</summary>
    public const string Remark = "proposed by new";

    /// <summary>A warning for each proposal that still stands, at its place.</summary>
    public static IEnumerable<Diagnostic> Check(Edition edition) =>
    [
        .. from variant in edition.Variants
           where variant.Remark.Count > 0 && IsProposal(PlainText.Reading(variant.Remark))
           select Rules.Proposal.At(variant.Place, $"{What(variant)} is a proposal that no editor has confirmed; take '{Remark}' out of its note, or the mark away"),
        .. from rule in edition.Normalizations
           where IsProposal(rule.Reason)
           select Rules.Proposal.At(rule.Place, $"the normalization '{rule.Name}' is a proposal that no editor has confirmed; write its reason, or take it away"),
    ];

    private static bool IsProposal(string remark) => remark.Contains(Remark, StringComparison.Ordinal);

    private static string What(Variant variant) => variant.Kind switch
    {
        VariantKind.Supplied => $"supplying '{variant.Lemma}'",
        VariantKind.Surplus => $"leaving out '{Shortened(variant.Base.Text)}'",
        VariantKind.Substitution => $"reading '{variant.Lemma}' for '{variant.Base.Text}'",
        _ => $"the remark on '{variant.Lemma}'",
    };

    private static string Shortened(string text) => PlainText.Words(text) is { Length: > 8 } words ? $"{string.Join(' ', words[..8])} …" : text;
}
