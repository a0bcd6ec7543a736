using Markdig.Syntax.Inlines;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A mark in the Markdown tree: the witness's side as it stands in the source, the edition's as inlines (null for surplus), and the parts of its variant note (null without one).</summary>
internal sealed class ChangeInline(VariantKind kind, string witness) : LeafInline
{
    public VariantKind Kind { get; } = kind;

    public string Witness { get; } = witness;

    public ContainerInline? Lemma { get; init; }

    public IReadOnlyList<VariantNotePart>? Note { get; init; }

    /// <summary>The offset in the source of a page break on the witness's side; null without one.</summary>
    public int? WitnessPageBreak { get; init; }

    /// <summary>Whether the variant note says something.</summary>
    public bool HasNote => Note is not null && Note.Any(part => part.Text.Length > 0);
}
