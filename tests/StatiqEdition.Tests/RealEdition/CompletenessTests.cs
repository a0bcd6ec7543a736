using System.Security.Cryptography;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The edition in the repository is whole: every passage of the document, in order, on its page.</summary>
public sealed class CompletenessTests
{
    private static readonly string[] s_letters22 = ["22a", "22b", "22c", "22d"];
    private static readonly string[] s_letters23 = ["23a", "23b", "23c", "23d", "23e"];

    [Fact]
    public void The_edition_reads_without_a_diagnostic() => Assert.Empty(RealInput.Outcome.Diagnostics);

    [Fact]
    public void Witness_O_is_the_file_as_received()
    {
        Assert.Equal("129ea9772dc83469dba553d5fa6bec8565df1bce6385f16c0c56f0d5c989cd60", Convert.ToHexStringLower(SHA256.HashData(RealInput.Witness)));
        Assert.Equal(29_266, RealInput.Witness.Length);
        Assert.Equal(RealInput.Witness, System.Text.Encoding.UTF8.GetBytes(RealInput.Edition.Base.Text!));
    }

    [Fact]
    public void Every_numbered_paragraph_is_there_in_order()
    {
        var expected = Enumerable.Range(1, 26).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .SelectMany(number => number == "22" ? [number, .. s_letters22] : number == "23" ? [number, .. s_letters23] : new[] { number });
        var numbered = RealInput.Edition.Parts.SelectMany(part => part.Passages).Where(passage => passage.Number is not null).ToList();
        Assert.Equal(expected, numbered.Select(passage => passage.Number));
        Assert.All(numbered, passage => Assert.Equal($"p{passage.Number}", passage.Id.Id));
    }

    [Fact]
    public void Notes_1_to_4_stand_at_paragraphs_5_6_14_and_26() =>
        Assert.Equal(
            [("n1", "1", "p5"), ("n2", "2", "p6"), ("n3", "3", "p14"), ("n4", "4", "p26")],
            RealInput.Edition.Notes.Select(note => (note.Id.Id, note.Mark, Assert.Single(note.Anchors).Id)));

    [Theory]
    [InlineData("annex-a", 6)]
    [InlineData("annex-b", 4)]
    public void Every_article_of_the_annexes_is_there(string annex, int articles)
    {
        var headings = RealInput.Edition.Passages.Where(passage => passage.Kind == PassageKind.Heading && passage.Id.Id.StartsWith($"{annex}-", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, articles).Select(number => ($"{annex}-article-{number}", $"Article {number}")), headings.Select(heading => (heading.Id.Id, heading.Text)));
    }

    [Fact]
    public void The_estimate_has_its_headings_in_order() =>
        Assert.Equal(
        [
            (1, "RELATIONS BETWEEN THE CHINESE COMMUNIST REGIME AND THE USSR: THEIR PRESENT CHARACTER AND PROBABLE FUTURE COURSES"),
            (2, "THE PROBLEM"), (2, "CONCLUSIONS"), (2, "DISCUSSION"), (3, "Introduction"), (2, "CURRENT STATUS OF SINO-SOVIET RELATIONSHIP"),
            (3, "Soviet Communism and the Chinese Communist Party"), (3, "Other Soviet Influences in Communist China"), (3, "Situation in the Border Areas"),
            (3, "The Character of Current Sino-Soviet Relations"), (3, "Future Course of Sino-Soviet Relations"),
        ],
        RealInput.Edition.Parts[1].Passages.Where(passage => passage.Kind == PassageKind.Heading).Select(heading => (heading.Level, heading.Text)));

    [Theory]
    [InlineData("1", "estimate", "RELATIONS BETWEEN")]
    [InlineData("2", "p5", "Moreover, as we have previously estimated,")]
    [InlineData("3", "other-soviet-influences", "Other Soviet Influences")]
    [InlineData("4", "p18", "in the world Communist movement,")]
    [InlineData("5", "p23a", "ended such border disputes.")]
    [InlineData("6", "annex-a", "THE TREATY OF FRIENDSHIP,")]
    [InlineData("7", "annex-a-article-5-p1", "consolidate economic and cultural ties")]
    [InlineData("8", "annex-b", "THE AGREEMENT ON CHINESE")]
    [InlineData("9", "annex-b-article-2-p3", "The civil administration")]
    public void A_page_begins_where_the_document_turns_it(string page, string id, string words)
    {
        var passage = RealInput.Edition.Find(new(id))!;
        var after = passage.Content.SkipWhile(inline => inline is not Inline.PageBreak breaks || breaks.Page != page);
        Assert.StartsWith(words, PlainText.Reading(after), StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_has_nine_pages() =>
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9"], RealInput.Edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Page));

    [Fact]
    public void The_annexes_are_signed_twice_each_and_have_a_preamble()
    {
        var kinds = RealInput.Edition.Parts.Select(part => part.Blocks.OfType<Block.Group>().Select(group => group.Kind));
        GroupKind[] annex = [GroupKind.Preamble, GroupKind.Signature, GroupKind.Signature];
        Assert.Equal([[GroupKind.TitlePage], [], annex, annex], kinds);
    }
}
