using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Forms as the finder finds them: a text in which what was found stands between brackets.</summary>
public sealed class FormFinderTests
{
    [Theory]
    [InlineData("[Japan] and [Japan].", "Japan")]
    [InlineData("[China]'s trade, [China]’s; Chinas", "China")]
    [InlineData("the [Kremlin], the [Kremlin]: ([Kremlin]) \"[Kremlin]\"—[Kremlin]", "Kremlin")]
    [InlineData("both [Satellites]' trade", "Satellites")]
    public void A_form_is_found_as_a_whole_word_with_its_possessive_ending_after_it(string marked, string form) => Assert.Equal(marked, Marked(marked, form));

    [Theory]
    [InlineData("unlikely", "likely")]
    [InlineData("Japanese", "Japan")]
    [InlineData("US-Japan pact", "Japan")]
    [InlineData("Japan-US pact", "Japan")]
    [InlineData("O'Neill", "O")]
    [InlineData("Pekin\u0301g", "Pekin")]
    public void A_part_of_a_word_is_none(string text, string form) => Assert.Equal(text, Marked(text, form));

    [Theory]
    [InlineData("the [US-Japan Pact] and [Japan]", "Japan", "US-Japan Pact")]
    [InlineData("the [Chinese Communist Party], [Chinese] trade", "Chinese", "Chinese Communist Party")]
    [InlineData("a [joint Chinese Communist] regime", "joint Chinese Communist", "Communist regime")]
    [InlineData("a joint [Communist world regime]", "joint Communist", "Communist world regime")]
    [InlineData("[one two] one [one two]", "one two", "two one")]
    [InlineData("[it is almost certain], [almost certain]", "almost certain", "certain", "it is almost certain")]
    public void Where_forms_overlap_the_longest_wins_and_of_two_as_long_the_first(string marked, params string[] forms) =>
        Assert.Equal(marked, Marked(marked, forms));

    [Theory]
    [InlineData("in [may], not in May nor MAY", "may")]
    [InlineData("In May, but in [may]. [May] it last? \"[May] it.\" ([May] it", "may")]
    [InlineData("[May] it last", "may")]
    [InlineData("[the Army], not the army. [The Army]", "the Army")]
    public void Capitals_count_but_at_the_beginning_of_a_sentence(string marked, string form) => Assert.Equal(marked, Marked(marked, form));

    [Theory]
    [InlineData("[A. Y. VYSHINSKY]", "A. Y. Vyshinsky")]
    [InlineData("[CHINA]'S TRADE", "China")]
    [InlineData("THE [CHINESE COMMUNIST REGIME] AND THE [USSR]", "Chinese Communist regime", "USSR")]
    public void In_a_text_that_is_all_in_capitals_they_say_nothing(string marked, params string[] forms) =>
        Assert.Equal(marked, Marked(marked, forms));

    [Theory]
    [InlineData("the [People’s Republic] and the [People's Republic]", "People's Republic")]
    [InlineData("the [U.S.S.R.], the [U.S.S.R.]'s", "U.S.S.R.")]
    [InlineData("in [1950], not in 19501", "1950")]
    [InlineData("on [February 14, 1950], in [1950]", "1950", "February 14, 1950")]
    public void A_form_may_hold_signs_and_figures(string marked, params string[] forms) => Assert.Equal(marked, Marked(marked, forms));

    [Fact]
    public void An_emended_word_is_found_as_the_edition_reads_it()
    {
        var edition = new TrialEdition().With("trial/text.md", "1. The Peiping regime accepts Moscow {~~leadersbip~>leadership~~}.\n\n2. Both desire {~~revolu-~>revolution.~~}\n")
            .WithMetadata("index:\n  persons:\n    - { name: It, forms: [Moscow leadership] }\n").Read();
        Assert.Empty(edition.Diagnostics);
        Assert.Equal(["p1"], edition.Value!.Editions[0].Indexed.Single().Passages.Select(passage => passage.Passage.Id.Id));
    }

    private static string Marked(string marked, params string[] forms)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var finder = new FormFinder<int>(forms.Select((form, i) => (new IndexForm(form, Place.StartOf("edition.yml")), i)));
        return finder.In(text).Reverse().Aggregate(text, (kept, found) => kept.Insert(found.End, "]").Insert(found.Start, "["));
    }
}
