namespace StatiqEdition.Tests;

/// <summary>The manual is true: every example in <c>docs/format.md</c> yields what stands below it.</summary>
public sealed class ManualTests
{
    private static readonly IReadOnlyList<Example> s_examples = Example.In(Repository.Read("docs/format.md"));

    public static TheoryData<int> Lines => [.. s_examples.Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_yields_what_the_manual_says(int line)
    {
        var example = s_examples.Single(example => example.Line == line);
        Assert.Equal(example.Expected, example.Yield());
    }

    [Fact]
    public void An_example_without_an_expectation_is_found()
    {
        var example = Assert.Single(Example.In("```markdown\nText\n```\n"));
        Assert.Null(example.Expected);
    }

    [Fact]
    public void Every_key_of_the_metadata_is_in_the_table()
    {
        var manual = Repository.Read("docs/format.md");
        Assert.All(TrialEdition.Keys(Repository.Read("input/nie-58/edition.yml")), key => Assert.Contains($"| `{key}` |", manual, StringComparison.Ordinal));
    }
}
