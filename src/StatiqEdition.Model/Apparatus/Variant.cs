namespace StatiqEdition.Model;

/// <summary>One entry of the apparatus: the edition's reading (lemma), the witnesses' readings, and why they differ. The base witness's reading is always the first (TEI <c>app</c>).</summary>
public sealed record Variant(string Id, Locus Passage, VariantKind Kind, string Lemma, IReadOnlyList<Reading> Readings, Place Place)
{
    /// <summary>Why the readings differ; null for words left unchanged without a cause.</summary>
    public Cause? Cause { get; init; }

    /// <summary>True where the editor gave no cause and the program inferred it.</summary>
    public bool CauseInferred { get; init; }

    /// <summary>False where the editor doubts the cause, written <c>ocr?</c> (TEI <c>@cert</c>).</summary>
    public bool Certain { get; init; } = true;

    /// <summary>The editor's remark; empty where there is none.</summary>
    public IReadOnlyList<Inline> Remark { get; init; } = [];

    /// <summary>What the base witness reads at this place; its text is empty for supplied words.</summary>
    public Reading Base => Readings[0];
}
