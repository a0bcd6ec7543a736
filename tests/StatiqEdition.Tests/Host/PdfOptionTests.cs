using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>What can go wrong with <c>--pdf</c>, and what is done about the clock; that it prints is proved in a real browser.</summary>
public sealed class PdfOptionTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_Chromium_it_is_said_what_to_install_and_nothing_is_written()
    {
        var shell = new Shell(new Dictionary<string, string> { ["PATH"] = _folder.Root });

        Assert.Equal(2, await shell.Run("build", "--pdf", "--input", SmallInput.In(_folder), "--output", _folder.Path("output")));

        Assert.Equal("statiq-edition: --pdf needs Chromium, and none is on the PATH; install it (on Debian: apt-get install chromium), or name it with CHROME_PATH\n", shell.Error);
        Assert.False(Directory.Exists(_folder.Path("output")));
    }

    [Theory]
    [InlineData("exit 3", "printed nothing (exit code 3): no screen")]
    [InlineData("exit 0", "printed nothing (exit code 0): no screen")]
    public async Task Where_Chromium_fails_the_old_site_stays_and_its_words_are_passed_on(string end, string said)
    {
        var (input, output) = (SmallInput.In(_folder), _folder.Path("output"));
        await new Shell().Run("--input", input, "--output", output);
        var before = _folder.Files("output");
        var program = _folder.Write("browser", $"#!/bin/sh\necho no screen >&2\n{end}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var shell = new Shell(new Dictionary<string, string> { ["CHROME_PATH"] = program });

        Assert.Equal(2, await shell.Run("--pdf", "--input", input, "--output", output));

        Assert.Equal($"statiq-edition: {program} {said}\n", shell.Error);
        Assert.Equal(before, _folder.Files("output"));
        Assert.DoesNotContain("edition.pdf", await File.ReadAllTextAsync(Path.Combine(output, "e1/index.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "is 'nowhere', where there is no program")]
    [InlineData("/dev/null", "cannot be started")]
    public async Task What_is_no_program_is_said(string named, string said)
    {
        var shell = new Shell(new Dictionary<string, string> { ["CHROME_PATH"] = named });

        Assert.Equal(2, await shell.Run("--pdf", "--input", SmallInput.In(_folder), "--output", _folder.Path("output")));

        Assert.Contains(said, shell.Error, StringComparison.Ordinal);
        Assert.Single(shell.Error.Trim().Split('\n'));
    }

    [Fact]
    public void The_clock_in_a_PDF_gives_way_to_the_release_and_no_other_byte_moves()
    {
        const string Before = "%PDF \xFF /CreationDate (D:20261128054249+00'00')\n/ModDate (D:20261128054250-05'30')\n(D:20261128054249+00'00')";

        Assert.Equal(
            "%PDF \xFF /CreationDate (D:20260102000000+00'00')\n/ModDate (D:20260102000000+00'00')\n(D:20261128054249+00'00')",
            Encoding.Latin1.GetString(PdfDates.On(new(2026, 1, 2), Encoding.Latin1.GetBytes(Before))));
    }

    [Fact]
    public async Task Pages_and_signposts_name_the_PDF_only_where_it_is_made()
    {
        var library = SmallEdition.Library with { Site = SmallEdition.Library.Site with { Url = new("https://x.test/"), HasPdf = true } };
        var page = (await Publisher.Publish(library)).Single(file => file.Path == "e1/index.html");

        Assert.Contains("href=\"edition.pdf\"", Encoding.UTF8.GetString(page.Content.Span), StringComparison.Ordinal);
        Assert.Contains(HostHeaders.RulesOf(Catalogue.Of(library)), rule => rule.Path == "/e1/edition.pdf");
        Assert.DoesNotContain(HostHeaders.RulesOf(Catalogue.Of(library with { Site = library.Site with { HasPdf = false } })), rule => rule.Path == "/e1/edition.pdf");
    }
}
