namespace StatiqEdition.Tests.Published;

/// <summary>A format in which an edition is published: the shape of its files' names, in which <c>*</c> is an id, and a reader of its own for each of the things that it can carry. <paramref name="WithSilent"/>: whether it has passages without words.</summary>
internal sealed record Format(
    string Name,
    Func<EditionFiles, IEnumerable<PassageRead>>? Passages = null,
    Func<EditionFiles, IEnumerable<NoteRead>>? Notes = null,
    Func<EditionFiles, IEnumerable<VariantRead>>? Variants = null,
    bool WithSilent = true)
{
    /// <summary>Whether all of it stands in one file.</summary>
    public bool IsOneFile => !Name.Contains('*', StringComparison.Ordinal);
}
