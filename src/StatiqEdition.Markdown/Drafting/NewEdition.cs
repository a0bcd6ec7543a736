using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Makes an edition of a plain transcription, whatever it holds: cut into passages as found, with proposals for its editor, without an error, and proved.</summary>
public static class NewEdition
{
    /// <summary>How many bytes a transcription has at most.</summary>
    public const int LargestWitness = 10_000_000;

    private const string Root = "input";

    /// <summary>The edition of a transcription, which is called <paramref name="slug"/> and begun <paramref name="today"/>; null, and reported, where no edition can be made of it. Its files' paths begin with the folder's name.</summary>
    public static Outcome<DraftedEdition> Of(string slug, SourceFile witness, DateOnly today)
    {
        if (!EditionIds.IsAllowed(slug))
            throw new ArgumentException($"'{slug}' cannot be an edition's id.", nameof(slug));
        var read = TranscriptionReader.Read(witness);
        return new(read.Value is { } text ? Drafted(slug, text, witness.Content, today) : null, read.Diagnostics);
    }

    private static DraftedEdition Drafted(string slug, string text, ReadOnlyMemory<byte> witness, DateOnly today)
    {
        var cut = CutText.Of(text);
        var facts = new EditionFacts(slug, witness, today)
        {
            Title = cut.Shapes.Where(shape => shape.Kind == ShapeKind.Title).Select(shape => shape.Text).FirstOrDefault(),
            Date = DocumentGuess.Date(cut.Layout.Lines),
            Language = DocumentGuess.Language(text),
            Normalizations = cut.Normalizations,
        };
        var (edition, writer) = Settled(cut, facts);
        return new(Files(facts, writer.Text), EditionTemplate.Site, FirstLook.At(edition, facts, writer, cut.Unmarked));
    }

    /// <summary>The edition in its fullest form that holds: as cut, with what fails as plain paragraphs, without numbers and notes, or all in plain paragraphs.</summary>
    private static (Edition Edition, ShapeWriter Writer) Settled(CutText cut, EditionFacts facts)
    {
        var misread = new Misread(cut.Layout.Lines);
        var (edition, writer, faults) = Try(cut.Shapes, facts, misread);
        if (edition is null)
            (edition, writer, faults) = Try(Mended(cut.Shapes, writer, faults), facts, misread);
        if (edition is null)
            (edition, writer, faults) = Try(cut.Unnumbered(), facts, misread);
        if (edition is null)
            (edition, writer, faults) = Try(cut.Plain(), facts, misread);
        return edition is null ? throw new InvalidOperationException($"plain paragraphs make no edition: {faults[0]}") : (edition, writer);
    }

    /// <summary>The blocks, those with a fault plain.</summary>
    private static IReadOnlyList<Shape> Mended(IReadOnlyList<Shape> shapes, ShapeWriter writer, IReadOnlyList<Diagnostic> faults)
    {
        var faulty = faults.Where(fault => fault.Place.File.EndsWith(EditionTemplate.Part, StringComparison.Ordinal)).Select(fault => writer.BlockAt(fault.Place.Line)).ToHashSet();
        var notes = faulty.Select(index => shapes[index].Label).OfType<string>().ToHashSet();
        return [.. shapes.Select((shape, i) => faulty.Contains(i) ? shape.Plain() : shape.Without(notes)).Where(shape => shape.Lines.Count > 0)];
    }

    private static (Edition? Edition, ShapeWriter Writer, IReadOnlyList<Diagnostic> Faults) Try(IReadOnlyList<Shape> shapes, EditionFacts facts, Misread misread)
    {
        var writer = new ShapeWriter(EditionTemplate.Part, misread);
        writer.Write(shapes);
        var tried = Try(facts, writer.Text);
        return (tried.Value?.Editions[0], writer, [.. tried.Diagnostics.Where(fault => fault.IsError)]);
    }

    private static Outcome<Library> Try(EditionFacts facts, string markdown) => ProofChecks.Of(LibraryReader.Read(
        Root,
        [
            new($"{Root}/site.yml", Encoding.UTF8.GetBytes(EditionTemplate.Site)),
            .. Files(facts, markdown).Select(file => file with { Path = $"{Root}/{facts.Slug}/{file.Path}" }),
        ]));

    private static IReadOnlyList<SourceFile> Files(EditionFacts facts, string markdown) =>
    [
        new(EditionStamp.Name, Encoding.UTF8.GetBytes(EditionTemplate.Edition(facts))),
        new(EditionTemplate.Part, Encoding.UTF8.GetBytes(markdown)),
        new(EditionTemplate.Witness, facts.Witness),
    ];
}
