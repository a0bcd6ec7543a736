using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StatiqEdition.Tests.Desk;

/// <summary>What is by others is named, with its version and its licence, to people and to programs.</summary>
public sealed partial class SupplyChainTests
{
    private static readonly string s_document = Repository.Read("THIRD-PARTY.md");
    private static readonly JsonNode s_bill = JsonNode.Parse(Repository.Read("docs/sbom.cdx.json"))!;

    [Fact]
    public void What_ships_is_listed_with_the_licence_that_its_package_states() => IsListed("## What ships with the program", Dependency.Shipped);

    [Fact]
    public void What_builds_and_tests_is_listed_with_the_licence_that_its_package_states() =>
        IsListed("## What builds, tests and measures it", [.. Dependency.All.ExceptBy(Dependency.Shipped.Select(package => (package.Name, package.Version)), package => (package.Name, package.Version))]);

    [Fact]
    public void What_judges_is_listed_with_the_licence_that_its_lock_file_states() => IsListed("## What judges the published site", Dependency.Judges);

    [Fact]
    public void What_lies_in_the_repository_is_listed_with_the_licence_that_lies_beside_it()
    {
        var section = Section("## What ships with every site");
        string[] folders = ["theme/assets/js/vendor", "theme/assets/fonts"];
        var licences = folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.txt")).Select(Path.GetFileName);
        Assert.Equal(licences.Order(StringComparer.Ordinal), Rows(section).Select(row => row.Licence.Split(" in ")[^1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bill_for_programs_has_every_package_that_ships_and_no_other()
    {
        var packages = s_bill["components"]!.AsArray().Where(component => ((string?)component!["purl"])?.StartsWith("pkg:nuget/", StringComparison.Ordinal) == true);
        Assert.Equal(
            Dependency.Shipped.Select(package => $"pkg:nuget/{package.Name}@{package.Version} {package.Licence}").Order(StringComparer.Ordinal),
            packages.Select(component => $"{component!["purl"]} {component["licenses"]![0]!["license"]!["id"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bill_says_what_needs_what()
    {
        var versions = Dependency.Shipped.ToDictionary(package => package.Name, package => $"pkg:nuget/{package.Name}@{package.Version}");
        var needed = Dependency.Shipped.Select(package => (versions[package.Name], Needs: package.Needs.Where(versions.ContainsKey).Select(need => versions[need]).Order(StringComparer.Ordinal).ToList())).Where(package => package.Needs.Count > 0);
        var told = s_bill["dependencies"]!.AsArray().Skip(1).Select(package => ((string)package!["ref"]!, package["dependsOn"]!.AsArray().Select(need => (string)need!).Order(StringComparer.Ordinal).ToList()));
        Assert.Equal(
            needed.Select(package => $"{package.Item1}: {string.Join(", ", package.Needs)}").Order(StringComparer.Ordinal),
            told.Select(package => $"{package.Item1}: {string.Join(", ", package.Item2)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_bill_is_that_of_the_programs_version()
    {
        var version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.Equal($"pkg:nuget/StatiqEdition@{version}", (string?)s_bill["metadata"]!["component"]!["purl"]);
        Assert.Equal(s_bill["metadata"]!["component"]!["bom-ref"]!.ToString(), s_bill["dependencies"]![0]!["ref"]!.ToString());
    }

    private static void IsListed(string heading, IReadOnlyList<Dependency> packages)
    {
        var rows = Rows(Section(heading)).ToList();
        Assert.Equal(packages.Select(package => $"{package.Name} {package.Version}").Order(StringComparer.Ordinal), rows.Select(row => $"{row.Name} {row.Version}").Order(StringComparer.Ordinal));
        Assert.All(packages, package => Assert.EndsWith(package.Licence, rows.Single(row => row.Name == package.Name && row.Version == package.Version).Licence, StringComparison.Ordinal));
    }

    private static string Section(string heading) => s_document[s_document.IndexOf(heading, StringComparison.Ordinal)..].Split("\n## ")[0];

    private static IEnumerable<(string Name, string Version, string Licence)> Rows(string section) =>
        Row().Matches(section).Skip(1).Select(row => (row.Groups["name"].Value, row.Groups["version"].Value, row.Groups["licence"].Value));

    [GeneratedRegex(@"^\| (?<name>[^|]+) \| (?<version>[^|]+) \| (?<licence>[^|]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
