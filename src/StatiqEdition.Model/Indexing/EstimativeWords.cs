namespace StatiqEdition.Model;

/// <summary>What the editor declares of a document's words of estimative probability: the parts in which they stand, their classes in order, the wordings that look like one and are none, and what the reader should know.</summary>
public sealed record EstimativeWords(IReadOnlyList<Locus> Parts, IReadOnlyList<EstimativeClass> Classes)
{
    /// <summary>Longer wordings that are passed over, such as <c>any fears it may have</c>.</summary>
    public IReadOnlyList<IndexForm> PassedOver { get; init; } = [];

    /// <summary>What the reader should know of the list, in the editor's words; null where there is nothing.</summary>
    public string? Note { get; init; }
}
