using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;
using StatiqEdition.Tests.Theming;

namespace StatiqEdition.BrowserTests;

/// <summary>The repository's own site, and those of the editions which were made for the tests, the second below <c>second/</c>, the one from right to left below <c>right/</c>, built in memory and served on this machine, and a browser to read them with. Shared by all tests; nothing changes it.</summary>
public sealed class Site : ServedSite
{
    /// <summary>The edition on the site.</summary>
    public Edition Edition { get; private set; } = null!;

    /// <summary>The addresses, below the site's root, of one page of every kind and more where a kind has several faces.</summary>
    public static IReadOnlyList<string> Pages { get; } = JsonSerializer.Deserialize<string[]>(Repository.Read("tests/pages.json"))!;

    protected override async Task<IReadOnlyList<SiteFile>> Files()
    {
        var library = RealInput.Outcome.Value!;
        Edition = library.Editions[0];
        return [.. await Publisher.Publish(library), .. await Below("second/", SecondInput.Outcome.Value!), .. await Below("right/", RightToLeftEdition.In("he").Read().Value!)];
    }
}
