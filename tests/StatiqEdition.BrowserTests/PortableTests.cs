using System.IO.Compression;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>The edition from a folder of the disk, as somebody opens it who was given it on a stick.</summary>
[Collection(AnotherBrowser.Name)]
public sealed class PortableTests(Site site)
{
    [BrowserFact]
    public async Task An_unpacked_edition_is_read_searched_and_compared_without_a_host()
    {
        using var folder = new ScratchFolder();
        var files = await Publisher.Publish(RealInput.Outcome.Value!);
        using (var archive = new ZipArchive(new MemoryStream(files.Single(file => file.Path == "nie-58/nie-58.zip").Content.ToArray())))
            archive.ExtractToDirectory(folder.Root);
        var complaints = new List<string>();
        var page = await site.Browser.NewPageAsync();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(new Uri(folder.Path("nie-58-1.0.0/index.html")).AbsoluteUri);
        await page.ClickAsync("main a[href='nie-58/index.html']");
        // What the page's fonts are is known once its sheets are there.
        await page.WaitForURLAsync("**/nie-58/index.html");
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => document.fonts.check('16px \"Edition Serif\"'))"));
        Assert.Contains("Stalinist", await page.InnerTextAsync("#p9"), StringComparison.Ordinal);
        await page.ClickAsync(".bar a:has-text('Apparatus')");
        Assert.Contains("Stallnist", await page.InnerTextAsync("#vp9-1"), StringComparison.Ordinal);
        await page.FillAsync("[type=search]", "cohesive force");
        await page.PressAsync("[type=search]", "Enter");
        await page.ClickAsync("#search--hits .hit a");
        Assert.Contains("/nie-58/index.html#p", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(new Uri(folder.Path("nie-58-1.0.0/nie-58/compare/index.html")).AbsoluteUri + "#p5-p9");
        await page.WaitForSelectorAsync("main ins");
        Assert.Empty(complaints);
        await page.CloseAsync();
    }
}
