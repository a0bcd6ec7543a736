using System.Net;

namespace StatiqEdition.Tests;

public sealed class LivePreviewTests
{
    private const string Faulty = "# Trade\n\n1. Railways grow\n";

    // As many as the preview keeps whole.
    private const int KeptWhole = 8;

    private static readonly string[] s_files = ["edition.yml", "text.md", "witness/o.txt"];

    [Fact]
    public async Task A_saved_word_stands_in_the_page()
    {
        await using var desk = await PreviewDesk.Open();
        Assert.Contains("Railways", await desk.Get("e1/"), StringComparison.Ordinal);

        desk.SaveWord("Tramways");

        Assert.DoesNotContain("Railways", await desk.PageOnce("e1/", page => page.Contains("Tramways", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("Tramways", await desk.Get("e1/reading.txt"), StringComparison.Ordinal);
        Assert.Contains("e1: read in ", desk.Terminal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_stands_over_the_old_page_with_its_line_until_it_is_mended()
    {
        await using var desk = await PreviewDesk.Open();
        desk.Save("e1/text.md", Faulty);

        var page = await desk.PageOnce("e1/", page => page.Contains("preview--faults", StringComparison.Ordinal));
        Assert.Contains("1. <mark>R</mark>ailways grow", page, StringComparison.Ordinal);
        Assert.Contains("input/e1/text.md(3,4)", page, StringComparison.Ordinal);
        Assert.Contains("vp1-1", page, StringComparison.Ordinal);
        Assert.Contains("error SE201", desk.Terminal, StringComparison.Ordinal);

        desk.SaveWord("Railways");
        Assert.Contains("Railways", await desk.PageOnce("e1/", page => !page.Contains("preview--faults", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_told_to_the_page_that_is_open_and_does_not_reload_it()
    {
        await using var desk = await PreviewDesk.Open();
        var before = Stamp(await desk.Get("e1/"));
        desk.Save("e1/text.md", Faulty);

        Assert.Equal(before, Stamp(await desk.PageOnce("e1/", page => page.Contains("preview--faults", StringComparison.Ordinal))));
        desk.SaveWord("Tramways");
        Assert.NotEqual(before, Stamp(await desk.PageOnce("e1/", page => page.Contains("Tramways", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("e1/text.md", Faulty, "SE201")]
    [InlineData("site.yml", "title: [", "SE102")]
    public async Task A_preview_that_begins_with_a_fault_shows_the_fault_and_then_the_site(string file, string text, string code)
    {
        await using var desk = await PreviewDesk.Open(folder => folder.Write($"input/{file}", text));
        using (var answer = await desk.Client.GetAsync(new Uri("e1/", UriKind.Relative)))
            Assert.Equal((503, true), ((int)answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains(code, StringComparison.Ordinal)));
        Assert.Contains("--paper", await desk.Get("assets/edition.css"), StringComparison.Ordinal);

        desk.SaveWord("Railways");
        desk.Save("site.yml", "title: Some Editions\ndescription: A few words.\n");

        Assert.Contains("Railways", await desk.PageOnce("e1/", page => !page.Contains("preview--faults", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_storm_of_saves_the_last_one_is_shown()
    {
        await using var desk = await PreviewDesk.Open();
        for (var save = 1; save <= 3000; save++)
            desk.SaveWord(save % 10 == 0 ? "half a" : $"Tramways{save}");
        desk.SaveWord("Railroads");

        await desk.PageOnce("e1/", page => page.Contains("Railroads", StringComparison.Ordinal));
        Assert.InRange(desk.Terminal.Split("read in").Length - 1, 1, 300);
    }

    [Fact]
    public async Task A_save_by_rename_is_seen()
    {
        await using var desk = await PreviewDesk.Open();
        desk.Save("e1/text.md~", PreviewDesk.Text("Tramways"));
        File.Move(desk.Path("e1/text.md~"), desk.Path("e1/text.md"), overwrite: true);

        await desk.PageOnce("e1/", page => page.Contains("Tramways", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_was_deleted_and_made_again_is_seen()
    {
        await using var desk = await PreviewDesk.Open();
        var whole = Directory.GetFiles(desk.Path("e1"), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllBytes);
        Directory.Delete(desk.Path("."), recursive: true);
        Assert.Contains("Railways", await desk.PageOnce("e1/", page => page.Contains("is gone; put it back", StringComparison.Ordinal)), StringComparison.Ordinal);

        Directory.CreateDirectory(desk.Path("e1/witness"));
        foreach (var (file, content) in whole)
            await File.WriteAllBytesAsync(file, content);
        desk.Save("site.yml", "title: Other Editions\ndescription: A few words.\n");
        desk.SaveWord("Tramways");

        var page = await desk.PageOnce("e1/", page => page.Contains("Tramways", StringComparison.Ordinal) && page.Contains("Other Editions", StringComparison.Ordinal));
        Assert.DoesNotContain("preview--faults", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_that_changes_nothing_reads_nothing()
    {
        await using var desk = await PreviewDesk.Open();
        var stamp = Stamp(await desk.Get("e1/"));
        desk.SaveWord("Railways");
        desk.Save("e1/.text.md.swp", "half a");
        desk.Save("site.yml", "title: Other Editions\ndescription: A few words.\n");

        await desk.PageOnce("", page => page.Contains("Other Editions", StringComparison.Ordinal));
        Assert.Contains("site.yml, e1: read in", desk.Terminal, StringComparison.Ordinal);
        Assert.Equal(1, desk.Terminal.Split("read in").Length - 1);
        Assert.NotEqual(stamp, Stamp(await desk.Get("e1/")));
    }

    [Fact]
    public async Task An_edition_comes_and_goes_with_its_folder()
    {
        await using var desk = await PreviewDesk.Open();
        foreach (var file in s_files)
            desk.Save($"e2/{file}", await File.ReadAllTextAsync(desk.Path($"e1/{file}")));
        await desk.PageOnce("e2/", page => page.Contains("Railways", StringComparison.Ordinal));
        Assert.Contains("href=\"e2/\"", await desk.Get(""), StringComparison.Ordinal);

        Directory.Delete(desk.Path("e2"), recursive: true);
        Assert.Contains("There is no page", await desk.PageOnce("e2/", page => !page.Contains("Railways", StringComparison.Ordinal)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Of_many_editions_each_is_served_though_few_are_kept_whole()
    {
        const int Many = KeptWhole * 3;
        await using var desk = await PreviewDesk.Open(folder =>
        {
            foreach (var number in Enumerable.Range(2, Many - 1))
            {
                foreach (var file in s_files)
                    folder.Write($"input/e{number}/{file}", File.ReadAllText(folder.Path($"input/e1/{file}")));
            }
        });

        foreach (var number in Enumerable.Range(1, Many))
            Assert.Contains("Railways", await desk.Get($"e{number}/"), StringComparison.Ordinal);
        desk.SaveWord("Tramways");
        await desk.PageOnce("e1/", page => page.Contains("Tramways", StringComparison.Ordinal));
        var library = await desk.Get("");
        Assert.All(Enumerable.Range(1, Many), number => Assert.Contains($"href=\"e{number}/\"", library, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_stands_in_a_faulty_source_is_text_and_nothing_else()
    {
        await using var desk = await PreviewDesk.Open();
        desk.Save("e1/text.md", "# Trade\n\n1. <script>alert(1)</script> \u202Eevil\u001b[2J grow\n");

        var page = await desk.PageOnce("e1/", page => WebUtility.HtmlDecode(page).Contains("U+202E", StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\u001b', page);
    }

    [Fact]
    public async Task Plain_pages_are_those_that_a_build_writes()
    {
        await using var desk = await PreviewDesk.Open(isPlain: true);

        Assert.DoesNotContain(".preview", await desk.Get("e1/"), StringComparison.Ordinal);
        Assert.DoesNotContain(".preview", await desk.Get(""), StringComparison.Ordinal);
        Assert.Equal(404, (int)(await desk.Client.GetAsync(new Uri(".preview/events", UriKind.Relative))).StatusCode);
    }

    private static string Stamp(string page) => page.Split("data-stamp=\"")[1].Split('"')[0];
}
