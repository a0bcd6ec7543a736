namespace StatiqEdition.Tests;

/// <summary>Ids: made from words, given in braces, lasting and unique.</summary>
public sealed class IdTests
{
    [Fact]
    public void A_heading_is_called_after_its_words_and_the_headings_above_it() =>
        Assert.Equal(["title", "a", "a-b", "a-b-p1", "c", "c-d", "c-d-p1"], Ids("# Title\n\n## A\n\n### B\n\nx\n\n## C\n\n### D\n\nx"));

    [Fact]
    public void A_part_with_an_id_gives_it_to_its_sections() =>
        Assert.Equal(["annex-a", "annex-a-p1", "annex-a-article-1", "annex-a-article-1-p1", "annex-a-article-1-p2"], Ids("---\nid: annex-a\n---\n\n# The Treaty\n\nx\n\n## Article 1\n\nx\n\ny"));

    [Fact]
    public void A_part_with_an_id_and_no_title_has_that_id()
    {
        var part = TrialEdition.Clean("---\nid: cover\nlabel: Cover\n---\n\nx").Parts[0];
        Assert.Equal(("cover", "cover-p1"), (part.Id.Id, part.Passages[0].Id.Id));
    }

    [Fact]
    public void A_part_without_an_id_or_a_title_is_called_after_its_file() =>
        Assert.Equal(["text-p1"], Ids("x"));

    [Theory]
    [InlineData("## Soviet Communism & the \"CCP's\" Part", "soviet-communism-the-ccps-part")]
    [InlineData("## Chou En-lai — 1950", "chou-en-lai-1950")]
    [InlineData("## Café", "caf")]
    [InlineData("## The Character of the Current Relations Between the Two Powers and Their Course", "the-character-of-the-current-relations-between-the-two-powers-a")]
    public void A_slug_has_letters_digits_and_hyphens(string markdown, string id) =>
        Assert.StartsWith(Ids(markdown + "\n\nx")[0], id, StringComparison.Ordinal);

    [Fact]
    public void Setext_headings_are_headings() => Assert.Equal(["a", "b", "b-p1"], Ids("A\n===\n\nB\n---\n\nx"));

    [Theory]
    [InlineData("## A {#Bad}\n\nx", "SE307 (1,6)")]
    [InlineData("## A {#a--b}\n\nx", "SE307 (1,6)")]
    [InlineData("## A {#}\n\nx", "SE307 (1,6)")]
    [InlineData("## A {#а}\n\nx", "SE307 (1,6)")]
    [InlineData("## 中文\n\nx", "SE307 (1,1)")]
    [InlineData("---\nid: Annex A\n---\n\nx", "SE307 (2,5)")]
    [InlineData("## A {#x}\n\n## B {#x}", "SE302 (3,1)")]
    [InlineData("## {++A++} {#x}\n\n## {++B++} {#x}", "SE302 (3,1)")]
    [InlineData("## A {#p1}\n\n1. x", "SE302 (3,1)")]
    [InlineData("## A {#n1}\n\nx[^1]\n\n[^1]: y", "SE302 (5,1)")]
    [InlineData("## A {#page-1}\n\n{|1|}x", "SE302 (3,1)")]
    [InlineData("## A {#vp1-1}\n\n1. {++x++}", "SE302 (3,1)")]
    [InlineData("{|1|}a {|1|}b", "SE210 (1,8)")]
    [InlineData("## A {.red}\n\nx", "SE109 (1,6)")]
    [InlineData("## A {onclick=alert(1)}\n\nx", "SE109 (1,6)")]
    [InlineData("x {style=\"color:red\"}", "SE109 (1,3)")]
    [InlineData("x {#y} z", "SE109 (1,3)")]
    [InlineData("1. x {#y}", "SE109 (1,6)")]
    [InlineData("x[^1]\n\n[^1]: y {#z}", "SE109 (3,9)")]
    [InlineData("x {#p1}\n\n1. y", "SE302 (3,1)")]
    [InlineData("## A {#x} b\n\nx", "SE109 (1,6)")]
    [InlineData("[x](y){onmouseover=alert(1)}", "SE109 (1,7)")]
    public void What_is_wrong_with_an_id_or_an_attribute_is_reported_once(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("## A {#x}\n\n## B {#x}", "the id 'x' is taken at input/trial/text.md(1,1); give this heading another, {#id}")]
    [InlineData("## A {#p1}\n\n1. x", "the id 'p1' is taken at input/trial/text.md(1,1); give the heading there another, {#id}")]
    [InlineData("{|I|}a {|I|}b", "the id 'page-i' is taken at input/trial/text.md(1,1); correct the number of one of the pages")]
    public void What_to_do_about_an_id_that_is_taken_fits_what_has_it(string markdown, string message) =>
        Assert.Equal(message, Assert.Single(TrialEdition.Read(markdown).Diagnostics).Message);

    [Fact]
    public void A_count_that_begins_anew_is_no_matter_of_the_parts()
    {
        var faults = TrialEdition.Read("1. x\n\n2. y\n\n## A\n\n1. z\n\n2. z").Diagnostics;
        Assert.Equal("the id 'p2' is taken at input/trial/text.md(3,1); numbers run through the whole edition; write 2\\. where it is another count", Assert.Single(faults, fault => fault.Message.StartsWith("the id", StringComparison.Ordinal)).Message);
    }

    [Theory]
    [InlineData(61)]
    [InlineData(62, "SE307 (3,1)")]
    [InlineData(64, "SE307 (3,1)")]
    [InlineData(65, "SE307 (1,6)")]
    public void An_id_has_64_characters_at_most_and_so_has_a_paragraphs_under_it(int length, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults($"## A {{#{new string('a', length)}}}\n\nx"));

    [Theory]
    [InlineData("x \\{#y}", "x {#y}")]
    [InlineData("{a} and {} and { #b}", "{a} and {} and { #b}")]
    public void Other_braces_are_text(string markdown, string text) =>
        Assert.Equal(text, Assert.Single(TrialEdition.Clean(markdown).Passages).Text);

    private static string[] Ids(string markdown) => [.. TrialEdition.Clean(markdown).Passages.Select(passage => passage.Id.Id)];
}
