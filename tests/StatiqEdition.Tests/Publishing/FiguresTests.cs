using StatiqEdition.Model;

namespace StatiqEdition.Tests;

public sealed class FiguresTests
{
    private static readonly Figures s_figures = Figures.Of(SmallEdition.Edition);

    [Fact]
    public void Passages_words_notes_pages_and_variants_are_counted() =>
        Assert.Equal((6, 20, 2, 1, 3), (s_figures.Passages, s_figures.Words, s_figures.Notes, s_figures.Pages, s_figures.Variants));

    [Fact]
    public void Variants_are_counted_by_cause_and_kind_in_the_order_of_the_closed_lists()
    {
        Assert.Equal([new("ocr", 1), new("formework", 1), new Counted("note-mark", 1)], s_figures.ByCause);
        Assert.Equal([new("substitution", 1), new("supplied", 1), new Counted("surplus", 1)], s_figures.ByKind);
    }

    [Fact]
    public void A_normalization_is_counted_in_the_base_witness() => Assert.Equal([new Counted("bullets", 1)], s_figures.Normalizations);

    [Fact]
    public void Doubt_and_inference_are_counted() => Assert.Equal((1, 0), (s_figures.Doubtful, s_figures.Inferred));
}
