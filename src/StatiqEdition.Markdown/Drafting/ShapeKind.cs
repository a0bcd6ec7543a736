namespace StatiqEdition.Markdown;

/// <summary>What a block of a new edition's Markdown is.</summary>
internal enum ShapeKind
{
    /// <summary>A paragraph without a number.</summary>
    Paragraph,

    /// <summary>The document's title, <c>#</c>.</summary>
    Title,

    /// <summary>A section's heading, <c>##</c>.</summary>
    Section,

    /// <summary>The heading of a section in a section, <c>###</c>.</summary>
    Subsection,

    /// <summary>A numbered paragraph, <c>5.</c></summary>
    Numbered,

    /// <summary>A lettered part of it, <c>a.</c></summary>
    Lettered,

    /// <summary>A note, <c>[^1]:</c></summary>
    Note,

    /// <summary>Forme work and wreckage without text.</summary>
    Surplus,
}
