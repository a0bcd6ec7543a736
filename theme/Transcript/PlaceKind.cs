using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What the edition made of a place of the witness, as one sees it in the transcript.</summary>
public enum PlaceKind
{
    /// <summary>The edition reads other words.</summary>
    Changed,

    /// <summary>The edition reads words that the witness lacks.</summary>
    Supplied,

    /// <summary>The edition leaves the words out.</summary>
    LeftOut,

    /// <summary>The words belong to the sheet and not to the text.</summary>
    FormeWork,

    /// <summary>The edition keeps the words, and says something of them.</summary>
    Kept,
}
