using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>Which words of the real edition the witness has elsewhere.</summary>
public sealed class MovedWordsTests
{
    private static readonly Edition s_edition = RealInput.Edition;

    [Fact]
    public void The_words_of_a_passage_are_divided_where_the_witness_s_lines_are()
    {
        var (before, moved) = (Divided("p8")[0], Divided("p8")[^1]);

        Assert.EndsWith("which are believed to ", before.Text, StringComparison.Ordinal);
        Assert.Null(before.Moved);
        Assert.StartsWith("have been dictated from Moscow.", moved.Text, StringComparison.Ordinal);
        Assert.Equal((85, true), (moved.Moved!.Lines[0].Number, moved.Begins));
    }

    [Fact]
    public void The_stretches_of_every_passage_joined_are_its_words() => Assert.All(s_edition.Passages.Where(passage => MovedWords.Of(s_edition, passage) is not null), passage =>
        Assert.All(Words(passage), words => Assert.Equal(words.Value, string.Concat(MovedWords.Of(s_edition, passage)!.Divide(words).Select(stretch => stretch.Text)))));

    [Fact]
    public void Each_transposition_is_told_once() =>
        Assert.Equal(s_edition.Proof.Transpositions, s_edition.Passages.SelectMany(passage => Divided(passage.Id.Id)).Where(stretch => stretch.Begins).Select(stretch => stretch.Moved));

    [Fact]
    public void A_passage_that_stands_in_its_place_has_none() => Assert.Null(MovedWords.Of(s_edition, s_edition.Find(new("p9"))!));

    private static IReadOnlyList<(string Text, Transposition? Moved, bool Begins)> Divided(string id)
    {
        var passage = s_edition.Find(new(id))!;
        return MovedWords.Of(s_edition, passage) is { } moved ? [.. Words(passage).SelectMany(moved.Divide)] : [];
    }

    private static IEnumerable<Inline.Words> Words(Passage passage) => passage.Content.OfType<Inline.Words>();
}
