namespace StatiqEdition.Tests;

/// <summary>Half a mark is no text: every sign of the format that stands without its counterpart is reported, once for each slip, and a backslash keeps it.</summary>
public sealed class LoneSignTests
{
    [Theory]
    [InlineData("the united++} front", "SE213 (1,11)")]
    [InlineData("the united--} front", "SE213 (1,11)")]
    [InlineData("the united~~} front", "SE213 (1,11)")]
    [InlineData("the united==} front", "SE213 (1,11)")]
    [InlineData("the united<<} front", "SE213 (1,11)")]
    [InlineData("the untied ~> united front", "SE213 (1,12)")]
    [InlineData("the a++} and b++} front", "SE213 (1,6)", "SE213 (1,15)")]
    [InlineData("*the\nunited --}* front", "SE213 (2,8)")]
    [InlineData("# The united++} front", "SE213 (1,13)")]
    [InlineData("1. The united++} front", "SE213 (1,14)")]
    [InlineData("x[^1]\n\n[^1]: the united++} front", "SE213 (3,17)")]
    [InlineData("{++the --} front++}", "SE213 (1,8)")]
    [InlineData("{~~a~>b~>c~~}", "SE213 (1,8)")]
    [InlineData("{++a++}{>>see ==} there<<}", "SE213 (1,15)")]
    public void A_sign_of_no_mark_is_reported_where_it_stands(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Fact]
    public void The_report_names_the_sign_that_is_missing_and_the_way_to_keep_this_one()
    {
        var fault = Assert.Single(TrialEdition.Read("the united++} front").Diagnostics);
        Assert.Equal("++} stands without a mark; write {++ where the mark begins, or ++\\} to keep the sign as text", fault.Message);
    }

    [Theory]
    [InlineData("old~>new~~} words", "SE213 (1,4)")]
    [InlineData("{~~old~~} words", "SE202 (1,1)")]
    [InlineData("{~~old~>new words", "SE202 (1,1)")]
    [InlineData("{~~old~~} words {~~more~~}", "SE202 (1,1)")]
    [InlineData("a {++b {++c++} d++} e", "SE203 (1,8)")]
    [InlineData("a {++b {--c++} d--} e", "SE203 (1,8)")]
    [InlineData("a {++b\n\nc++} d", "SE202 (1,3)")]
    [InlineData("a {~~b\n\nc~>d~~} e", "SE202 (1,3)")]
    public void One_slip_is_told_once(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("{++a\n\nb++}\n\nc++}", "SE202 (1,1)", "SE213 (5,2)")]
    [InlineData("\\{++a++} b++}", "SE213 (1,11)")]
    [InlineData("a {++b {++c++} d++} e++}", "SE203 (1,8)", "SE213 (1,22)")]
    public void A_sign_more_than_the_slip_explains_is_another_slip(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("a \\++} \\--} \\~~} \\==} \\<<} b", "a ++} --} ~~} ==} <<} b")]
    [InlineData("a +\\+} b +&#43;} c", "a ++} b ++} c")]
    [InlineData("a \\~> b", "a ~> b")]
    [InlineData("a \\{++b++} c \\{~~d~>e~~} f \\{>>g<<} h", "a {++b++} c {~~d~>e~~} f {>>g<<} h")]
    [InlineData("{++a ++\\} b++} {~~c~>~\\> d~~}", "a ++} b ~> d")]
    [InlineData("a \\{|9} b \\{|} c", "a {|9} b {|} c")]
    [InlineData("a \\[^b c] \\[^] d", "a [^b c] [^] d")]
    [InlineData("a \\[united][x] b [united]\\[x]", "a [united][x] b [united][x]")]
    [InlineData("a + b - c ~ d = e < f } g ++ h -- i ~~ j == k << l", "a + b - c ~ d = e < f } g ++ h -- i ~~ j == k << l")]
    public void A_sign_behind_a_backslash_or_of_another_kind_is_text(string markdown, string text) =>
        Assert.Equal(text, Assert.Single(TrialEdition.Clean(markdown).Passages, passage => passage.Text.Length > 0).Text);

    [Fact]
    public void The_witness_may_have_such_signs() =>
        Assert.Equal("a ++} ~~} b", TrialEdition.Clean("a {--++} ~~}--} b").Passages[0].WitnessText);

    [Theory]
    [InlineData("a {|9} b", "SE210 (1,3)")]
    [InlineData("a {||} b", "SE210 (1,3)")]
    [InlineData("a {|4", "SE210 (1,3)")]
    [InlineData("a {|} b", "SE210 (1,3)")]
    [InlineData("a {|two words|} b", "SE210 (1,3)")]
    [InlineData("a {|12345678901234567|} b", "SE210 (1,3)")]
    [InlineData("a {|1} b {|2} c", "SE210 (1,3)", "SE210 (1,10)")]
    public void A_broken_page_break_is_reported(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("so.[^ab c] On", "SE303 (1,4)")]
    [InlineData("so.[^] On", "SE303 (1,4)")]
    [InlineData("so.[^1 On", "SE303 (1,4)")]
    [InlineData("so.[^123456789012345678901234567890123] On", "SE303 (1,4)")]
    [InlineData("so.[^ab c][x] On", "SE303 (1,4)")]
    public void A_broken_note_mark_is_reported(string markdown, params string[] expected) =>
        Assert.Equal(expected, TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("a [united][x] front", "SE107 (1,3)")]
    [InlineData("a *[united\nnations][the x]* front", "SE107 (1,4)")]
    [InlineData("a ![united][x] front", "SE107 (1,3)")]
    [InlineData("a [united][x] front, \\[so][y] and [sic]", "SE107 (1,3)")]
    public void A_link_whose_address_is_nowhere_is_reported(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));

    [Theory]
    [InlineData("[sic] and [so] [on]")]
    [InlineData("a][b] [c]] [d")]
    [InlineData("[a][] [[b]]")]
    public void Other_brackets_are_text(string markdown) =>
        Assert.Equal(markdown, Assert.Single(TrialEdition.Clean(markdown).Passages).Text);

    [Fact]
    public void A_note_mark_may_follow_a_bracket() =>
        Assert.Equal("so [sic] on", TrialEdition.Clean("so [sic][^1][^2] on\n\n[^1]: a\n[^2]: b").Passages[0].Text);

    [Fact]
    public void A_link_whose_definition_is_refused_is_not_reported_as_well() =>
        Assert.Equal(["SE107 (3,1)"], TrialEdition.Faults("a [united][x] front\n\n[x]: https://b.test/"));
}
