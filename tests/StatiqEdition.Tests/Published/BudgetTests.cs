using System.IO.Compression;

namespace StatiqEdition.Tests.Published;

/// <summary>The weight of the reading page (docs/architecture.md).</summary>
public sealed class BudgetTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void Page_styles_and_scripts_of_the_reading_page_weigh_at_most_40_KB_compressed()
    {
        var parts = site.Reading.QuerySelectorAll("link[rel=stylesheet], script[src]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Select(address => new Uri(new Uri("site:///nie-58/"), address).AbsolutePath.TrimStart('/'))
            .Append("nie-58/index.html");
        Assert.InRange(parts.Sum(path => Compressed(site.Text(path))), 1, 40_000);
    }

    [Fact]
    public void The_fonts_weigh_at_most_60_KB() =>
        Assert.InRange(site.Files.Where(file => file.Path.EndsWith(".woff2", StringComparison.Ordinal)).Sum(file => file.Content.Length), 1, 60_000);

    private static long Compressed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }
}
