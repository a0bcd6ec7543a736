using CsCheck;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The law of the format, for random texts with random emendations: accepting every change gives the edition's text, rejecting every change the witness's.</summary>
public sealed class BothTextsTests
{
    private static readonly Gen<Piece[]> s_paragraphs = Piece.Any.Array[1, 12].Select(pieces => Piece.Joined([new("start ", "start ", "start ", 0), .. pieces])).Array[1, 4];

    [Fact]
    public void Accepting_every_change_gives_the_edition_and_rejecting_every_change_the_witness() =>
        s_paragraphs.Sample(paragraphs => Proves(paragraphs, Numbered(paragraphs)), iter: 1_000);

    [Fact]
    public void So_it_is_whatever_ends_the_lines() =>
        s_paragraphs.Sample(paragraphs => Proves(paragraphs, Numbered(paragraphs).ReplaceLineEndings("\r\n")), iter: 300);

    [Fact]
    public void So_it_is_in_headings_sub_paragraphs_and_notes() =>
        Piece.Any.Array[1, 8].Select(Piece.Joined).Select(piece => new Piece("start " + piece.Markdown.ReplaceLineEndings(" "), "start " + piece.Reading, "start " + piece.Witness, piece.Marks)).Array[3].Sample(
            three => Proves(three, $"## {three[0].Markdown} {{#heading}}\n\n1. {{++[^1]++}}\n\n    a. {three[1].Markdown}\n\n[^1]: {three[2].Markdown}", moreMarks: 1),
            iter: 300);

    private static string Numbered(Piece[] paragraphs) => string.Join("\n\n", paragraphs.Select((paragraph, i) => $"{i + 1}. {paragraph.Markdown}"));

    private static void Proves(IReadOnlyList<Piece> expected, string markdown, int moreMarks = 0)
    {
        var edition = TrialEdition.Clean(markdown);
        var passages = edition.Passages.Where(passage => passage.Text.Length > 0).ToList();
        Assert.Equal(expected.Select(piece => PlainText.SingleSpaced(piece.Reading)), passages.Select(passage => passage.Text));
        Assert.Equal(expected.Select(piece => PlainText.SingleSpaced(piece.Witness)), passages.Select(passage => passage.WitnessText));
        Assert.Equal(expected.Sum(piece => piece.Marks) + moreMarks, edition.Variants.Select(variant => variant.Id).Distinct().Count());
    }
}
