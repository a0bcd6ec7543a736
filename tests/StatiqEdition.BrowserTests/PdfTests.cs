using System.Text;
using System.Text.RegularExpressions;
using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>The edition as Chromium prints it for <c>build --pdf</c>. Chromium writes a PDF's structure as plain text, in which the tests look.</summary>
public sealed partial class PdfTests
{
    private readonly Shell _shell = new(new Dictionary<string, string> { ["CHROME_PATH"] = Chromium.Path ?? "" });

    [BrowserFact]
    public async Task A_printed_edition_has_its_title_bookmarks_tags_and_pages_and_the_day_of_its_release()
    {
        using var folder = new ScratchFolder();
        var pdf = await Printed(folder, "--site-url", "https://editions.test/");

        Assert.Contains("/CreationDate (D:20261124000000+00'00')", pdf, StringComparison.Ordinal);
        Assert.Matches("/Title (\\(NIE-58: Relations |<FEFF004E00490045002D00350038)", pdf);
        Assert.Contains("/Outlines ", pdf, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot ", pdf, StringComparison.Ordinal);
        Assert.Contains("/Lang (en)", pdf, StringComparison.Ordinal);
        Assert.InRange(Page().Count(pdf), 10, 25);
    }

    [BrowserFact]
    public async Task A_printed_edition_leads_to_the_site_and_never_to_the_machine_it_was_printed_on()
    {
        using var folder = new ScratchFolder();
        var targets = Target().Matches(await Printed(folder, "--site-url", "https://editions.test/")).Select(match => match.Groups["target"].Value).ToList();

        Assert.Contains("https://editions.test/nie-58/compare/p5-p26/", targets);
        Assert.All(targets, target => Assert.StartsWith("https://", target, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Printed_twice_it_is_the_same_to_the_byte_and_a_build_without_it_takes_it_away()
    {
        using var folder = new ScratchFolder();
        var (once, again) = (await Printed(folder), await Printed(folder));
        Assert.True(once == again);
        Assert.Contains("\"edition.pdf\"", await File.ReadAllTextAsync(folder.Path("output/nie-58/index.html")), StringComparison.Ordinal);

        await Run(folder);
        Assert.DoesNotContain("nie-58/edition.pdf", folder.Files("output"));
        Assert.DoesNotContain("\"edition.pdf\"", await File.ReadAllTextAsync(folder.Path("output/nie-58/index.html")), StringComparison.Ordinal);
    }

    private async Task<string> Printed(ScratchFolder folder, params string[] options)
    {
        await Run(folder, [.. options, "--pdf"]);
        return Encoding.Latin1.GetString(await File.ReadAllBytesAsync(folder.Path("output/nie-58/edition.pdf")));
    }

    private async Task Run(ScratchFolder folder, params string[] options)
    {
        Assert.Equal(0, await _shell.Run(["build", "--input", Path.Combine(Repository.Root, "input"), "--output", folder.Path("output"), .. options]));
    }

    [GeneratedRegex("/Type /Page\\b(?!s)", RegexOptions.None, 5000)]
    private static partial Regex Page();

    [GeneratedRegex("/URI \\((?<target>[^)]*)\\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Target();
}
