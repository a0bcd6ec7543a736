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

    /// <summary>Words of another text that the document sets apart (TEI <c>quote</c>).</summary>
    Quotation,

    /// <summary>A list of the document's; each passage is an item (TEI <c>list</c>/<c>item</c>).</summary>
    List,

    /// <summary>A stanza; each passage is a line of verse (TEI <c>lg</c>/<c>l</c>).</summary>
    Verse,

    /// <summary>A table; each passage is a row, the first may be its head (TEI <c>table</c>/<c>row</c>/<c>cell</c>).</summary>
    Table,
}
