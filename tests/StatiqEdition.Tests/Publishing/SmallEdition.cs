using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>An edition of a few words with everything that is published: a heading, numbered and lettered paragraphs, two notes, a page break, variants of each kind, a comparison.</summary>
internal static class SmallEdition
{
    public const string Witness = "Trade\n\nrall - ways grow¹ SECRET “fast”\n\na. more\n\n";

    public static Edition Edition { get; } = new(new("e1"), Metadata, [Part], Notes)
    {
        Witnesses = [new("O", "The transcription", "As received.") { Text = Witness, File = System.Text.Encoding.UTF8.GetBytes(Witness) }, new("F", "The print", "Single readings.")],
        Normalizations = [new("bullets", "a. ", "The software's.", At)],
        Comparisons = [new(new("p1"), new("p2"), At)],
    };

    public static Library Library { get; } = new(new("Some Editions", "A few words."), [Edition]);

    private static Place At => Place.StartOf("input/e1/text.md");

    private static Metadata Metadata => new()
    {
        Title = "On Trade",
        ShortTitle = "Trade",
        Genre = "Memorandum",
        Author = "A Board",
        Date = new(1952, 9, 10),
        Language = "en",
        Version = "1.2.0",
        Released = new(2026, 1, 2),
        Editors = "the editors",
        Licence = new("In the public domain", null),
        Abstract = "What a board held of trade.",
        Statement = "Made from O.",
    };

    private static Part Part => new(new("trade"), "Trade", [.. Passages.Select(passage => new Block.Lone(passage))]);

    private static IReadOnlyList<Passage> Passages =>
    [
        new(new("trade"), PassageKind.Heading, new("trade"), [Words("TRADE")], At) { Level = 1 },
        Numbered("1", [Emended("vp1-1", VariantKind.Substitution, "Rail", "rall", Cause.Ocr), Words("ways grow"), new Inline.NoteReference(new("n1"), "1"), Words(" "), Emended("vp1-2", VariantKind.Surplus, "", "SECRET", Cause.Formework), new Inline.PageBreak("2"), Words(" “fast”.")]),
        Numbered("2", [Words("Railways grow"), new Inline.NoteReference(new("n2"), "2"), Words(" slowly — "), Emended("vp2-1", VariantKind.Supplied, "very", "", Cause.NoteMark)]),
        new(new("p2a"), PassageKind.Subparagraph, new("trade"), [Words("more")], At) { Number = "2a", Page = "2" },
    ];

    private static IReadOnlyList<Note> Notes =>
    [
        new(Note("1", "He reserves judgment on one."), "1", [new("p1")]),
        new(Note("2", "He reserves judgment on two."), "2", [new("p2")]),
    ];

    public static Passage Paragraph(params Inline[] content) => Numbered("1", content);

    public static Inline Words(string words) => new Inline.Words(words);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Passage Numbered(string number, IReadOnlyList<Inline> content) =>
        new(new($"p{number}"), PassageKind.Paragraph, new("trade"), content, At) { Number = number };

    private static Passage Note(string mark, string text) => new(new($"n{mark}"), PassageKind.Note, default, [Words(text)], At) { Number = mark };

    private static Inline.Emendation Emended(string id, VariantKind kind, string lemma, string witness, Cause cause) =>
        new(new(id, new(id[1..id.IndexOf('-', StringComparison.Ordinal)]), kind, lemma, [new("O", witness)], At) { Cause = cause, Certain = kind != VariantKind.Surplus }, lemma.Length == 0 ? [] : [Words(lemma)]);
}
