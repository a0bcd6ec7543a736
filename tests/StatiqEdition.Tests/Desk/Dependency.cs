using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace StatiqEdition.Tests.Desk;

/// <summary>Something by others at its version, as a lock file has it, with what it needs itself.</summary>
internal sealed record Dependency(string Name, string Version, string Licence, IReadOnlyList<string> Needs)
{
    private static readonly string s_packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The packages of .NET that the program is made of; the analyzer of its code is not among them.</summary>
    public static IReadOnlyList<Dependency> Shipped { get; } = [.. Locked("src").Concat(Locked("theme")).Where(package => package.Name != "Meziantou.Analyzer").DistinctBy(package => (package.Name, package.Version))];

    /// <summary>Every package of .NET that any project asks for.</summary>
    public static IReadOnlyList<Dependency> All { get; } = [.. new[] { "src", "theme", "tests", "benchmarks" }.SelectMany(Locked).DistinctBy(package => (package.Name, package.Version))];

    /// <summary>The packages of npm that judge what is published.</summary>
    public static IReadOnlyList<Dependency> Judges { get; } = [.. new[] { "judges", "lighthouse" }.SelectMany(LockedByNpm).DistinctBy(package => (package.Name, package.Version))];

    private static IEnumerable<Dependency> Locked(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "packages.lock.json", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 })
        from framework in JsonNode.Parse(File.ReadAllText(file))!["dependencies"]!.AsObject()
        from package in framework.Value!.AsObject()
        where (string?)package.Value!["type"] != "Project"
        let version = (string)package.Value["resolved"]!
        select new Dependency(package.Key, version, LicenceOf(package.Key, version), [.. package.Value["dependencies"]?.AsObject().Select(need => need.Key) ?? []]);

    private static IEnumerable<Dependency> LockedByNpm(string folder) =>
        from package in JsonNode.Parse(Repository.Read($"tests/{folder}/package-lock.json"))!["packages"]!.AsObject()
        where package.Key.Length > 0
        select new Dependency(package.Key.Split("node_modules/")[^1], (string)package.Value!["version"]!, (string)package.Value["license"]!, []);

    /// <summary>The licence as the package states it: its SPDX expression; of old packages, the file or the address that has it.</summary>
    private static string LicenceOf(string name, string version)
    {
        var stated = XDocument.Load(Path.Combine(s_packages, name.ToLowerInvariant(), version, $"{name.ToLowerInvariant()}.nuspec")).Descendants().ToLookup(element => element.Name.LocalName);
        return stated["license"].FirstOrDefault() is not { } licence ? $", at {stated["licenseUrl"].First().Value}"
            : (string?)licence.Attribute("type") == "file" ? $", in its {licence.Value}"
            : licence.Value;
    }
}
