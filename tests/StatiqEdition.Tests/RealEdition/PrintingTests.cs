using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Every single reading of the official printing F that is known is in the apparatus, at its place, and no other.</summary>
public sealed class PrintingTests
{
    private static readonly (string Passage, string Lemma, string Base, string Printing)[] s_readings =
    [
        ("cover-p7", "26", "36", "26"),
        ("p1", "1.", "", "1."),
        ("p3", "3.", "", "3."),
        ("p3", "China, disputes", "China. disputes", "China, disputes"),
        ("p5", "¹", "", "¹"),
        ("p6", "²", "²", "²"),
        ("p8", "8.", "", "8."),
        ("p9", "revolution.", "revolu-", "revolution."),
        ("p14", "³", "", "³"),
        ("p16", "USSR, and", "USSR, and", "USSR and"),
        ("p23", "23.", "", "23."),
        ("p23a", "longstanding", "longstanding", "long-standing"),
        ("p26", "estimate.", "estimate.", "estimated."),
        ("p26", "⁴", "", "⁴"),
        ("n2", "ties.", "", "ties."),
    ];

    [Fact]
    public void Every_known_reading_of_F_is_recorded_and_no_other() =>
        Assert.Equal(s_readings, RealInput.Edition.Variants.Where(variant => variant.Readings.Count > 1).Select(variant =>
            (variant.Passage.Id, variant.Lemma, variant.Base.Text, Assert.Single(variant.Readings, reading => reading.Witness == "F").Text)));

    [Fact]
    public void Paragraph_8_is_whole_before_9_as_in_F_and_says_so()
    {
        var variant = Assert.IsType<Variant>(RealInput.Edition.Find(new("p8"))!.NumberVariant);
        Assert.Contains("F has ¶8 whole, then ¶9", PlainText.Reading(variant.Remark), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p5", "period of this estimate.{1}")]
    [InlineData("p6", "the two states.{2}")]
    [InlineData("p14", "the Sino-Soviet agreements,{3} Soviet control")]
    [InlineData("p26", "period of this estimate.{4}")]
    public void A_notes_mark_stands_where_F_has_it(string id, string words) =>
        Assert.Contains(words, Marked(RealInput.Edition.Find(new(id))!.Content), StringComparison.Ordinal);

    [Fact]
    public void Every_variant_has_a_cause_given_by_the_editor_or_records_a_reading_of_F() =>
        Assert.All(RealInput.Edition.Variants, variant => Assert.True(variant is { Cause: not null, CauseInferred: false } || variant.Readings.Count > 1, variant.Id));

    private static string Marked(IEnumerable<Inline> content) => string.Concat(content.Select(inline => inline switch
    {
        Inline.NoteReference note => $"{{{note.Mark}}}",
        Inline.Emendation emendation => Marked(emendation.Lemma),
        _ => PlainText.Reading([inline]) is { Length: > 0 } ? ((inline as Inline.Words)?.Value ?? "") : "",
    }));
}
