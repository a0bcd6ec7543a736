namespace StatiqEdition.Tests;

/// <summary>YAML is read as plain keys and values; what could harm or surprise is refused at its place.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("a: &x [1]\nb: *x\n", "SE102 (1,4)")]
    [InlineData("b: *x\n", "SE102 (1,4)")]
    [InlineData("title: !!str a\n", "SE102 (1,8)")]
    [InlineData("a: 1\na: 2\n", "SE102 (2,1)")]
    [InlineData("a:\n\tb: 1\n", "SE102 (2,1)")]
    [InlineData("a:\n  - b\n \t- c\n", "SE102 (3,2)")]
    [InlineData("title: \"abc\n", "SE102 (1,8)")]
    [InlineData("title: a: b\n", "SE102 (1,9)")]
    [InlineData("title: \"\\q\"\n", "SE102 (1,8)")]
    [InlineData("title: \"\\uD800\"\n", "SE102 (1,8)")]
    [InlineData("title: \"\\u202E\"\n", "SE101 (1,8)")]
    [InlineData("title: \"\\x01\"\n", "SE101 (1,8)")]
    [InlineData("- a\n", "SE102 (1,1)")]
    [InlineData("a: 1\n---\nb: 2\n", "SE102 (1,1)")]
    [InlineData("", "SE102 (1,1)")]
    [InlineData("title", "SE102 (1,1)")]
    [InlineData("%YAML 9.9\n---\na: 1\n", "SE102 (1,1)")]
    [InlineData("a: [1, 2\nb: 3\n", "SE102 (1,5)")]
    [InlineData("?\t:", "SE102 (1,4)")]
    [InlineData("!<>\t,\"\t%*", "SE102 (1,1)")]
    [InlineData("<<<<<<< ours\na: 1\n=======\n", "SE117 (1,1)")]
    public void YAML_that_cannot_be_read_is_reported_once(string yaml, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(new TrialEdition().With("trial/edition.yml", yaml).Read()));

    [Theory]
    [InlineData('[', 100_000)]
    [InlineData('[', 60_000)]
    [InlineData('{', 60_000)]
    [InlineData('a', 5_000_000)]
    public void YAML_too_large_or_too_deep_is_reported(char sign, int count) =>
        Assert.Equal(["SE102 (1,1)"], TrialEdition.Faults(new TrialEdition().With("trial/edition.yml", new string(sign, count)).Read()));

    [Theory]
    [InlineData("- ", 30_000)]
    [InlineData("? ", 30_000)]
    public void Lists_and_keys_too_deep_are_reported_before_they_are_built(string step, int count) =>
        Assert.Equal(["SE102 (1,125)"], TrialEdition.Faults(new TrialEdition().With("trial/edition.yml", string.Concat(Enumerable.Repeat(step, count))).Read()));

    [Fact]
    public void Brackets_that_close_without_opening_hide_no_depth() =>
        Assert.Equal(["SE102 (1,1)"], TrialEdition.Faults(new TrialEdition().With("trial/edition.yml", $"# {new string(']', 30_000)}\na: {new string('[', 30_000)}").Read()));

    [Theory]
    [InlineData("date: 012", "SE105 (1,7)")]
    [InlineData("date: 1952-9-10", "SE105 (1,7)")]
    [InlineData("date: 1952-02-30", "SE105 (1,7)")]
    [InlineData("version: 1.0", "SE105 (1,10)")]
    [InlineData("version: 1.0.0-beta", "SE105 (1,10)")]
    [InlineData("language: en GB", "SE105 (1,11)")]
    [InlineData("language: English", "SE105 (1,11)")]
    [InlineData("title: [a, b]", "SE105 (1,8)")]
    [InlineData("title:", "SE105 (1,7)")]
    [InlineData("parts: text.md", "SE105 (1,8)")]
    [InlineData("witnesses: O", "SE105 (1,12)")]
    [InlineData("licence: MIT", "SE105 (1,10)")]
    [InlineData("comparisons:\n  - left: n9\n    right: p1", "SE308 (2,11)")]
    [InlineData("comparisons:\n  - left: p1\n    right: p9", "SE308 (3,12)")]
    [InlineData("comparisons:\n  - left: p2\n    right: p2", "SE308 (3,12)")]
    [InlineData("parts:\n  - text.md\n  - text.md", "SE105 (3,5)")]
    [InlineData("comparisons:\n  - left: p1", "SE104 (2,5)")]
    [InlineData("comparisons:\n  - left: p1\n    right: p2\n  - left: p1\n    right: p2", "SE308 (4,5)")]
    [InlineData("normalizations:\n  - name: a\n    reason: b", "SE104 (2,5)")]
    [InlineData("unknown: 1", "SE103 (1,1)")]
    [InlineData("licence:\n  name: a\n  uri: b", "SE103 (3,3)")]
    [InlineData("parts:\n  - missing.md", "SE106 (2,5)")]
    [InlineData("parts:\n  - ../../site.yml", "SE106 (2,5)")]
    [InlineData("parts:\n  - /etc/hostname", "SE106 (2,5)")]
    [InlineData("introduction: missing.md", "SE106 (1,15)")]
    [InlineData("parts: []", "SE114 (1,8)")]
    public void A_value_of_the_wrong_form_is_reported(string yaml, string expected) =>
        Assert.Contains(expected, TrialEdition.Faults(new TrialEdition().WithMetadata(yaml + "\n").Read()));

    [Theory]
    [InlineData("title: a\n! title: b\ndescription: c\n", "SE102 (2,1)")]
    [InlineData("! title: a\ntitle: b\ndescription: c\n", "SE102 (2,1)")]
    public void A_key_that_a_tag_lets_stand_twice_is_reported(string yaml, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(new TrialEdition().With("site.yml", yaml).Read()));

    [Theory]
    [InlineData("title: yes", "yes")]
    [InlineData("title: 012", "012")]
    [InlineData("title: 1952-09-10", "1952-09-10")]
    [InlineData("title: >-\n  two\n  lines", "two lines")]
    [InlineData("title: \"a: b\"", "a: b")]
    public void A_value_is_text_whatever_it_looks_like(string yaml, string title) =>
        Assert.Equal(title, new TrialEdition().WithMetadata(yaml + "\n").Read().Value!.Editions[0].Metadata.Title);

    [Theory]
    [InlineData("---\nid: a\nlable: b\n---\n\nx", "SE103 (3,1)")]
    [InlineData("---\nlabel: a\n...\n\nx <b>", "SE108 (5,3)")]
    [InlineData("---\n- a\n---\n\nx", "SE102 (2,1)")]
    [InlineData("---\nlabel: a\n\nx", "SE102 (1,1)")]
    public void Front_matter_is_YAML_with_places_in_its_file(string markdown, string expected) =>
        Assert.Equal([expected], TrialEdition.Faults(markdown));

    [Fact]
    public void Front_matter_in_the_introduction_is_refused() =>
        Assert.Equal(["SE107 (1,1)"], TrialEdition.Faults(new TrialEdition().With("trial/introduction.md", "---\ntitle: x\n---\n\ny").Read()));

    [Fact]
    public void Two_normalizations_of_one_line_start_are_reported() =>
        Assert.Equal(["SE105 (6,17)"], TrialEdition.Faults(new TrialEdition().WithMetadata("normalizations:\n  - name: bullets\n    line-start: \"- \"\n    reason: a\n  - name: dashes\n    line-start: \"- \"\n    reason: b\n").Read()));

    [Theory]
    [InlineData("editors: a\neditors: b", "the key 'editors' stands a second time; keep one")]
    [InlineData("title: a: b", "a value holds ': '; put the value in quotation marks")]
    [InlineData("parts:\n  - ../../../etc/passwd", "'../../../etc/passwd' leads out of the edition's folder; name a file inside it")]
    [InlineData("parts:\n  - /etc/hostname", "'/etc/hostname' leads out of the edition's folder; name a file inside it")]
    [InlineData("parts:\n  - text.md\n  - text.md", "'text.md' is listed a second time; keep one")]
    public void A_report_says_what_to_do(string yaml, string message) =>
        Assert.Equal([message], new TrialEdition().WithMetadata(yaml + "\n").Read().Diagnostics.Select(fault => fault.Message));

    [Theory]
    [InlineData("---\n---\n\nx")]
    [InlineData("---\r\n---\r\n\r\nx")]
    [InlineData("---\n---")]
    [InlineData("---\r\n---")]
    public void Front_matter_that_says_nothing_is_one_fault_however_its_lines_end(string text) =>
        Assert.Equal("the front matter says nothing; take its two lines out", Assert.Single(TrialEdition.Read(text).Diagnostics).Message);

    [Fact]
    public void Front_matter_without_an_end_is_named_as_that() =>
        Assert.Equal("the front matter has no end; write --- on a line of its own after it", Assert.Single(TrialEdition.Read("---\nid: a\n\n# A\n\nx").Diagnostics).Message);

    [Fact]
    public void Two_normalizations_of_one_name_are_reported() =>
        Assert.Equal(["SE105 (5,11)", "SE211 (6,17)"], TrialEdition.Faults(new TrialEdition().WithMetadata("normalizations:\n  - name: bullets\n    line-start: \"- \"\n    reason: a\n  - name: bullets\n    line-start: \"- 2\"\n    reason: b\n").Read()));

    [Theory]
    [InlineData("a. ")]
    [InlineData("1. ")]
    [InlineData("²")]
    [InlineData("½ ")]
    [InlineData("Ⅳ ")]
    [InlineData("𝐀 ")]
    public void A_normalization_that_would_take_letters_or_figures_is_reported(string start) =>
        Assert.Contains("SE211 (3,17)", TrialEdition.Faults(new TrialEdition().WithMetadata($"normalizations:\n  - name: marks\n    line-start: \"{start}\"\n    reason: a\n").Read()));
}
