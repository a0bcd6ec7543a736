namespace StatiqEdition.Model;

/// <summary>Why a witness departs from the edition; the closed list of docs/format.md.</summary>
public enum Cause
{
    /// <summary>Letters that the optical character recognition misread.</summary>
    Ocr,

    /// <summary>Columns or pages read in the wrong order, or words broken over a line.</summary>
    Layout,

    /// <summary>Words or figures that the witness lost.</summary>
    Lacuna,

    /// <summary>The editor's conjecture, on sense alone.</summary>
    Conjecture,

    /// <summary>Running heads, page numbers and stamps: forme work (TEI <c>fw</c>).</summary>
    Formework,

    /// <summary>A note's mark that the witness lost or wrecked.</summary>
    NoteMark,

    /// <summary>Odd, and what the document itself reads.</summary>
    Sic,
}
