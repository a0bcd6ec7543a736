namespace StatiqEdition.Theme;

/// <summary>The ways in which the reading page shows its text. All are on the page; a choice of the reader's shows one.</summary>
public enum TextView
{
    /// <summary>The edition's words and the document's notes.</summary>
    Reading,

    /// <summary>The edition's words with every mark of the apparatus.</summary>
    Critical,

    /// <summary>The base witness's words where the edition has its own, in the edition's order.</summary>
    Witness,
}
