namespace StatiqEdition.Model;

/// <summary>The typed blocks of critical Markdown (docs/format.md).</summary>
public enum GroupKind
{
    /// <summary>The document's cover or title page (TEI <c>titlePage</c>).</summary>
    TitlePage,

    /// <summary>A signature with the words that introduce it (TEI <c>closer</c>/<c>signed</c>).</summary>
    Signature,

    /// <summary>The preamble of a treaty.</summary>
    Preamble,
}
