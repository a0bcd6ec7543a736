namespace StatiqEdition.Tests.Published;

/// <summary>Holds a format to the reference, as far as the format says what the reference says.</summary>
internal static class SameText
{
    private static readonly Format s_reference = Formats.Named(Formats.Reference);

    /// <summary>Every passage reads the same, and a format of one file has them in the same order; where it puts notes is its own affair.</summary>
    public static void OfPassages(Format format, EditionFiles files)
    {
        var (expected, read) = (s_reference.Passages!(files).ToList(), format.Passages!(files).ToList());
        if (!format.WithSilent)
            expected.RemoveAll(passage => passage.Text!.Length == 0);
        Assert.NotEmpty(read);
        Assert.Equal(ById(expected.Select(passage => AsFarAs(passage, read[0]))), ById(read.Select(passage => AsFarAs(passage, read[0]))));
        if (format.IsOneFile && read[0].Id is not null)
            Assert.Equal(Order(expected, files), Order(read, files));
    }

    /// <summary>Every note reads the same, and has its mark in the same passages.</summary>
    public static void OfNotes(Format format, EditionFiles files)
    {
        var (expected, read) = (s_reference.Notes!(files).ToList(), format.Notes!(files).ToList());
        Assert.Equal(expected.Count, read.Count);
        Assert.Equal(expected.Select(note => AsFarAs(note, read[0])).OrderBy(note => $"{note}", StringComparer.Ordinal), read.OrderBy(note => $"{note}", StringComparer.Ordinal));
    }

    /// <summary>Every variant has the same lemma, readings, cause, doubt and remark.</summary>
    public static void OfVariants(Format format, EditionFiles files)
    {
        var (expected, read) = (ById(s_reference.Variants!(files)), ById(format.Variants!(files)));
        Assert.Equal(expected.Select(variant => variant.Id), read.Select(variant => variant.Id));
        Assert.Equal(expected.Zip(read, AsFarAs), read);
    }

    // Passages without ids stay in the order in which they were read.
    private static IEnumerable<PassageRead> ById(IEnumerable<PassageRead> passages) => passages.OrderBy(passage => passage.Id, StringComparer.Ordinal);

    private static IReadOnlyList<VariantRead> ById(IEnumerable<VariantRead> variants) => [.. variants.OrderBy(variant => variant.Id, StringComparer.Ordinal)];

    private static IEnumerable<string?> Order(IEnumerable<PassageRead> passages, EditionFiles files) => passages.Select(passage => passage.Id).Except(s_reference.Notes!(files).Select(note => note.Id));

    private static PassageRead AsFarAs(PassageRead passage, PassageRead said) =>
        new(said.Id is null ? null : passage.Id, said.Text is null ? null : passage.Text, said.Printed is null ? null : passage.Printed);

    private static NoteRead AsFarAs(NoteRead note, NoteRead said) =>
        new(said.Id is null ? null : note.Id, said.Mark is null ? null : note.Mark, said.Anchors is null ? null : note.Anchors, said.Text is null ? null : note.Text);

    // A witness that agrees with a long lemma may be told by the same words.
    private static string Abridged(VariantRead variant, string lemma) =>
        string.Join(" | ", variant.Readings.Split(" | ").Select(reading => reading.EndsWith($" = {variant.Lemma}", StringComparison.Ordinal) ? reading[..^variant.Lemma.Length] + lemma : reading));

    private static VariantRead AsFarAs(VariantRead variant, VariantRead said) =>
        variant with { Lemma = variant.HasLemma(said.Lemma) ? said.Lemma : variant.Lemma, Readings = variant.HasLemma(said.Lemma) && said.Readings == Abridged(variant, said.Lemma) ? said.Readings : variant.Readings, Inferred = said.Inferred is null ? null : variant.Inferred };
}
