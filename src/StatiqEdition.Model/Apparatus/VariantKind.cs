namespace StatiqEdition.Model;

/// <summary>What the edition does at a variant: the four marks of CriticMarkup that carry text.</summary>
public enum VariantKind
{
    /// <summary><c>{~~witness~&gt;edition~~}</c>: other words than the witness has (TEI <c>choice</c>).</summary>
    Substitution,

    /// <summary><c>{++words++}</c>: words the witness lacks (TEI <c>supplied</c>).</summary>
    Supplied,

    /// <summary><c>{--words--}</c>: words the witness has too much (TEI <c>surplus</c>, <c>fw</c>).</summary>
    Surplus,

    /// <summary><c>{==words==}</c>: the witness's words, kept, with a remark or another witness's reading.</summary>
    Unchanged,
}
