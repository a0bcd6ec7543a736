using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;
using StatiqEdition.Tests.Hostile;
using StatiqEdition.Tests.Theming;

namespace StatiqEdition.JudgeTests;

/// <summary>The repository's own site, and with it the three editions that were made for the tests, one unlike the first in all it may be, one of hostile text and one from right to left, in a folder of the disk, as it is published where its address is known. Shared by all tests; nothing changes it.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("statiq-edition-").FullName;

    /// <summary>The edition on the site.</summary>
    internal Edition Edition { get; } = RealInput.Edition;

    /// <summary>The site, with its address.</summary>
    internal Site Site { get; } = RealInput.Outcome.Value!.Site with { Url = new("https://editions.test/") };

    private static Edition Hostile
    {
        get
        {
            var text = Payloads.All[1];
            return HostileEdition.Library(new HostileEdition(text, made => made, Leaf.Filled(text, made => made)).Files).Editions[0];
        }
    }

    /// <summary>The file at a path below the site's root.</summary>
    public string File(string path) => Path.Combine(_root, path);

    /// <summary>Every file whose name ends so, in ordinal order.</summary>
    public IReadOnlyList<string> Files(string ending) =>
        [.. Directory.EnumerateFiles(_root, $"*{ending}", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public async Task InitializeAsync()
    {
        var library = RealInput.Outcome.Value!;
        foreach (var file in await Publisher.Publish(library with { Editions = [.. library.Editions, SecondInput.Edition, Hostile, .. RightToLeftEdition.In("he").Read().Value!.Editions], Site = Site }))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File(file.Path))!);
            await System.IO.File.WriteAllBytesAsync(File(file.Path), file.Content);
        }
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }
}
