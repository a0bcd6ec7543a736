namespace StatiqEdition.Model;

/// <summary>The words by which every format calls the kinds of variants, passages and index entries: those of docs/architecture.md, lower case. Causes have theirs in <see cref="Causes"/>.</summary>
public static class Vocabulary
{
    /// <summary>The kind of a variant.</summary>
    public static string Word(this VariantKind kind) => Lower(kind);

    /// <summary>The kind of a passage.</summary>
    public static string Word(this PassageKind kind) => Lower(kind);

    /// <summary>The kind of a typed block, as it stands behind <c>:::</c>.</summary>
    public static string Word(this GroupKind kind) => kind == GroupKind.TitlePage ? "title-page" : Lower(kind);

    /// <summary>The kind of an index entry.</summary>
    public static string Word(this IndexKind kind) => Lower(kind);

    private static string Lower(Enum name) => name.ToString().ToLowerInvariant();
}
