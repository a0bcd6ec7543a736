using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>What a citation calls a passage.</summary>
public sealed class CitedNameTests
{
    private const string Annex = "trial/second-annex.md";

    [Theory]
    [InlineData("# The Mill\n\nDear Sir,", "the-mill-p1", "The Mill, paragraph 1")]
    [InlineData("# A document on trial\n\nDear Sir,", "a-document-on-trial", "title")]
    [InlineData("# A document on trial\n\nDear Sir,", "a-document-on-trial-p1", "paragraph 1")]
    [InlineData("Dear Sir,", "text-p1", "paragraph 1")]
    [InlineData("Dear Sir,\n\n1. a\n\n2. b", "text-p1", "unnumbered paragraph 1")]
    [InlineData("Dear Sir,\n\n1. a\n\n2. b", "p1", "paragraph 1")]
    [InlineData("Dear Sir,[^1]\n\n[^1]: a", "text-p1", "paragraph 1")]
    [InlineData("## A “good” price\n\nx", "a-good-price", "“A ‘good’ price”")]
    [InlineData("## Past\n\n1. a\n\nx", "past-p1", "“Past”, unnumbered paragraph 1")]
    [InlineData("## Past\n\nx\n\n## Now\n\n1. a", "past-p1", "“Past”, paragraph 1")]
    public void The_only_part_goes_without_saying_where_it_has_no_title_or_the_document_s(string markdown, string id, string name) =>
        Assert.Equal(name, Named(TrialEdition.Clean(markdown), id));

    [Theory]
    [InlineData("x", "second-annex-p1", "Second annex, paragraph 1")]
    [InlineData("# On Coal\n\nx", "on-coal", "On Coal, title")]
    [InlineData("# A document on trial\n\nx", "a-document-on-trial-p1", "unnumbered paragraph 1")]
    [InlineData("# A document on trial\n\n## Price\n\nx", "price-p1", "“Price”, paragraph 1")]
    [InlineData("# On Coal\n\n## Price\n\nx", "price-p1", "On Coal, Price, paragraph 1")]
    public void Of_several_parts_each_is_named_that_is_not_called_as_the_document_is(string markdown, string id, string name) =>
        Assert.Equal(name, Named(WithAnnex("1. a\n\n2. b", markdown), id));

    [Theory]
    [InlineData("text-p1", "paragraph 1")]
    [InlineData("text-p3", "item 2")]
    [InlineData("text-p4", "paragraph 2")]
    [InlineData("text-p5", "item 3")]
    [InlineData("own", "“d”")]
    [InlineData("text-p7", "verse line 2")]
    [InlineData("text-p8", "verse line 3")]
    [InlineData("text-p10", "table head")]
    [InlineData("text-p11", "table row 1")]
    [InlineData("text-p12", "table row 2")]
    [InlineData("row", "“f g”")]
    [InlineData("text-p13", "paragraph 3")]
    [InlineData("text-p20", "paragraph 10")]
    [InlineData("end-p1", "“End”, item 1")]
    public void An_item_a_line_and_a_row_are_cited_as_what_they_are_and_paragraphs_are_counted_without_them(string id, string name)
    {
        const string Lists = "x\n\n::: list\n\na\n\nb\n\n:::\n\ny\n\n::: list\n\nc\n\nd {#own}\n\n:::\n\n";
        const string Verse = "::: verse\n\na\nb\n\nc\nd\n\n:::\n\n";
        const string Tables = "::: table\n\n| a | b |\n|---|---|\n| c | d |\n\n:::\n\n::: table\n\n|---|---|\n| d | e |\n| f | g | {#row}\n\n:::\n\n";

        Assert.Equal(name, Named(TrialEdition.Clean($"{Lists}{Verse}{Tables}z\n\nlast {{#text-p20}}\n\n## End\n\n::: list\n\na\n\n:::"), id));
    }

    [Theory]
    [InlineData("He said “no”.", "“He said ‘no’.”")]
    [InlineData("\"No\", he said.", "“\"No\", he said.”")]
    [InlineData("Er sprach „nein“.", "“Er sprach „nein“.”")]
    public void Quotation_marks_in_a_quotation_are_single(string words, string quoted) => Assert.Equal(quoted, Quotation.Of(words));

    [Theory]
    [InlineData("a {--b c.--}", "paragraph 1, omission of “b c”")]
    [InlineData("a {--. . .--}", "paragraph 1, omission of “. . .”")]
    [InlineData("a {~~b~>c.~~}", "paragraph 1, variant “c”")]
    [InlineData("a {~~b~>; ~ .~~}", "paragraph 1, variant “; ~ .”")]
    public void A_variant_is_cited_by_its_words_without_the_full_stop_of_their_sentence(string markdown, string place)
    {
        var edition = TrialEdition.Clean(markdown);
        Assert.Equal(place, new Cited(new("A site", ""), edition, edition.Passages[0], edition.Passages[0].Variants[0]).Place);
    }

    private static string Named(Edition edition, string id) => CitedName.Of(edition, edition.Find(new(id))!);

    private static Edition WithAnnex(string text, string annex)
    {
        var outcome = new TrialEdition().With(TrialFiles.Part, text).With(Annex, annex).WithMetadata("parts:\n  - text.md\n  - second-annex.md\n").Read();
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Editions[0];
    }
}
