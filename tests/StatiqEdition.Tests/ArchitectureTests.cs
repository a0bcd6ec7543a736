using System.Reflection;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

public sealed class ArchitectureTests
{
    [Theory]
    [InlineData(typeof(Edition))]
    [InlineData(typeof(LibraryReader), "StatiqEdition.Model")]
    [InlineData(typeof(PageFrame), "StatiqEdition.Model")]
    [InlineData(typeof(Publisher), "StatiqEdition.Model", "StatiqEdition.Theme")]
    [InlineData(typeof(CommandLine), "StatiqEdition.Markdown", "StatiqEdition.Model", "StatiqEdition.Publishing")]
    public void The_arrows_point_one_way(Type inside, params string[] allowed) => Assert.Equal(allowed, Uses(inside.Assembly));

    [Fact]
    public void The_model_uses_nothing_but_the_platform() =>
        Assert.All(typeof(Edition).Assembly.GetReferencedAssemblies(), used => Assert.StartsWith("System.", used.Name, StringComparison.Ordinal));

    [Fact]
    public void What_an_edition_is_made_by_is_known_to_its_key()
    {
        var known = BuildKey.Parts.Select(part => part.Assembly).ToList();

        Assert.All(known, assembly => Assert.Subset(known.Select(part => part.GetName().Name!).ToHashSet(), Uses(assembly).ToHashSet()));
    }

    private static IEnumerable<string> Uses(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(used => used.Name!).Where(name => name.StartsWith("StatiqEdition.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
