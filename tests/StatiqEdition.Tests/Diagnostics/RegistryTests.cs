using System.Reflection;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>A rule is done when it has its section in <c>docs/diagnostics.md</c> and something that breaks it; nothing else has either.</summary>
public sealed partial class RegistryTests
{
    private static readonly string s_manual = Repository.Read("docs/diagnostics.md");

    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    [Fact]
    public void The_registry_lists_every_rule_once_in_the_order_of_the_codes()
    {
        var declared = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<Rule>();
        Assert.Equal(declared.Select(rule => rule.Code).Order(StringComparer.Ordinal), Rules.All.Select(rule => rule.Code));
    }

    [Fact]
    public void The_manual_has_a_section_for_every_rule_and_for_no_other() =>
        Assert.Equal(Rules.All.Select(rule => $"{rule.Code}: {rule.Title}"), Heading().Matches(s_manual).Select(heading => heading.Groups["heading"].Value));

    [Fact]
    public void The_manuals_table_leads_to_every_section() =>
        Assert.Equal(Rules.All.Select(rule => $"| [{rule.Code}](#{Anchor(rule)}) | {rule.Title} |"), TableRow().Matches(s_manual).Select(row => row.Value));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_section_says_what_why_and_what_to_do_instead(string code)
    {
        var section = s_manual.Split("\n## ").Single(section => section.StartsWith(code, StringComparison.Ordinal));
        Assert.All(["What", "Why", "Example", "Instead"], step => Assert.Contains($"\n\n**{step}.**", section, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_fixture_or_a_test_that_bears_its_code(string code) =>
        Assert.True(Fixture.Codes.Contains(code) || TestedCodes().Contains(code), $"nothing breaks {code}: add a folder fixtures/{code}, or a test with [Trait(\"Rule\", \"{code}\")]");

    [Fact]
    public void A_fixture_without_a_rule_is_a_mistake() =>
        Assert.Empty(Fixture.Codes.Except(Rules.All.Select(rule => rule.Code)));

    [Fact]
    public void No_document_names_a_rule_that_does_not_exist()
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(code => code.Value);
        Assert.Empty(named.Except(Rules.All.Select(rule => rule.Code)));
    }

    private static IEnumerable<string?> TestedCodes() =>
        from type in typeof(RegistryTests).Assembly.GetTypes()
        from method in type.GetMethods()
        from trait in method.GetCustomAttributesData()
        where trait.AttributeType == typeof(TraitAttribute) && (string?)trait.ConstructorArguments[0].Value == "Rule"
        select (string?)trait.ConstructorArguments[1].Value;

    private static string Anchor(Rule rule) =>
        string.Concat($"{rule.Code}: {rule.Title}".ToLowerInvariant().Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    [GeneratedRegex(@"^## (?<heading>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| \[SE.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"\bSE\d{3}\b", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
