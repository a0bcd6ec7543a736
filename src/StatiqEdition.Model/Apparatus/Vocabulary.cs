namespace StatiqEdition.Model;

/// <summary>The words by which source, pages and formats call the cases of the closed lists: lower case, hyphens between words.</summary>
public static class Vocabulary
{
    /// <summary>The cause as the editor writes it (design §4).</summary>
    public static string Word(this Cause cause) => cause switch
    {
        Cause.NoteMark => "note-mark",
        _ => Lower(cause),
    };

    /// <summary>The kind of a variant.</summary>
    public static string Word(this VariantKind kind) => Lower(kind);

    /// <summary>The kind of a passage.</summary>
    public static string Word(this PassageKind kind) => Lower(kind);

    private static string Lower(Enum name) => name.ToString().ToLowerInvariant();
}
