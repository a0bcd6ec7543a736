namespace StatiqEdition.Tests;

/// <summary>Each rule is broken once, by one thing wrong in an edition that is good otherwise.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Codes => [.. Fixture.Codes];

    [Fact]
    public void The_good_edition_has_no_fault() => Assert.Empty(Fixture.ReadGood().Diagnostics);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Breaking_a_rule_prints_what_is_expected_and_nothing_else(string code)
    {
        var fixture = new Fixture(code);
        var outcome = fixture.Read();
        Assert.Equal(outcome.Diagnostics.Any(fault => fault.IsError), outcome.Value is null);
        Assert.Equal(fixture.Expected, string.Concat(outcome.Diagnostics.Select(fault => $"{fault}\n")));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fixture_breaks_the_rule_it_is_named_after_and_no_other(string code) =>
        Assert.Equal(code, Assert.Single(new Fixture(code).Read().Diagnostics).Rule.Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_says_what_is_wrong_and_then_what_to_do(string code) =>
        Assert.Contains("; ", Assert.Single(new Fixture(code).Read().Diagnostics).Message, StringComparison.Ordinal);
}
