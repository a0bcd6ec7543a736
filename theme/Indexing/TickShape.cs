namespace StatiqEdition.Theme;

/// <summary>What the sign of an estimative word looks like.</summary>
public enum TickShape
{
    /// <summary>A bar, for a degree: above the line, below it, or across.</summary>
    Bar,

    /// <summary>A ring, for the first of the classes that have no degree, and every other after it.</summary>
    Ring,

    /// <summary>A square, for those between.</summary>
    Square,
}
