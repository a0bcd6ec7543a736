using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary><c>docs/limits.md</c> says every limit as the program has it.</summary>
public sealed partial class LimitsDocumentTests
{
    [Fact]
    public void The_table_has_each_limit_of_the_program_with_its_number_and_no_other() =>
        Assert.Equal(
            typeof(Limits).GetFields(BindingFlags.Public | BindingFlags.Static).Select(limit => $"{limit.Name} {Convert.ToInt64(limit.GetRawConstantValue(), CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture)}"),
            Row().Matches(Repository.Read("docs/limits.md")).Select(row => $"{row.Groups["name"].Value} {row.Groups["number"].Value}"));

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<number>[\d,]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Row();
}
