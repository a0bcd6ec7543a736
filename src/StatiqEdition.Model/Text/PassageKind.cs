namespace StatiqEdition.Model;

/// <summary>What kind of unit a passage is.</summary>
public enum PassageKind
{
    /// <summary>A heading; its <see cref="Passage.Level"/> counts from 1, the title of its part.</summary>
    Heading,

    /// <summary>A paragraph with or without a printed number.</summary>
    Paragraph,

    /// <summary>A lettered part of a numbered paragraph, <c>22a</c>.</summary>
    Subparagraph,

    /// <summary>One of the document's own notes.</summary>
    Note,
}
