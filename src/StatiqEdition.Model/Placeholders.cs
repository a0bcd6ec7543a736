namespace StatiqEdition.Model;

/// <summary>What <c>new</c> writes where it cannot know a value: it builds, and is told to be no value.</summary>
public static class Placeholders
{
    /// <summary>How the words of a placeholder begin.</summary>
    public const string Opening = "(to be written";

    /// <summary>The language that stands for one that is not told (BCP 47).</summary>
    public const string Language = "und";

    /// <summary>The date that stands for one that is not known.</summary>
    public static DateOnly Date => DateOnly.MinValue;

    /// <summary>Whether a value is a placeholder.</summary>
    public static bool Is(string value) => value.StartsWith(Opening, StringComparison.Ordinal);

    /// <summary>Whether a line of YAML holds a placeholder.</summary>
    public static bool Stands(string line) => line.Contains(Opening, StringComparison.Ordinal) || line is "language: und" or "date: 0001-01-01";
}
