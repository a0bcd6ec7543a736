namespace StatiqEdition.Markdown;

/// <summary>What a line of a transcription seems to be.</summary>
internal enum LineRole
{
    /// <summary>A line of the text.</summary>
    Text,

    /// <summary>A line without words.</summary>
    Blank,

    /// <summary>A page number, a running head, a stamp or a rule.</summary>
    FormeWork,

    /// <summary>Signs without a letter or a figure.</summary>
    Wreckage,
}
