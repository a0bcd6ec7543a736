namespace StatiqEdition.Publishing;

/// <summary>Which of a site's files are made.</summary>
public enum Selection
{
    /// <summary>All of them.</summary>
    Everything,

    /// <summary>The reading pages with what they need to be read, and the page that lists them: to look at a text, not to publish it.</summary>
    ReadingPages,
}
