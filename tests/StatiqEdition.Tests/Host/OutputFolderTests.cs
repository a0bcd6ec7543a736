using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_folder_holds_what_was_published()
    {
        var changes = await Write(("index.html", "a"), ("e1/index.html", "b"));

        Assert.Equal(["e1/index.html", "index.html"], _folder.Files("output"));
        Assert.Equal("b", Read("e1/index.html"));
        Assert.Equal(2, changes.Written);
    }

    [Fact]
    public async Task A_file_that_did_not_change_keeps_its_time()
    {
        await Write(("same.html", "a"), ("other.html", "b"));
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.Path("output/same.html"), past);
        File.SetLastWriteTimeUtc(_folder.Path("output/other.html"), past);

        var changes = await Write(("same.html", "a"), ("other.html", "c"));

        Assert.Equal(past, File.GetLastWriteTimeUtc(_folder.Path("output/same.html")));
        Assert.NotEqual(past, File.GetLastWriteTimeUtc(_folder.Path("output/other.html")));
        Assert.Equal(1, changes.Written);
    }

    [Fact]
    public async Task What_is_no_longer_published_is_removed_with_its_empty_folders()
    {
        await Write(("index.html", "a"), ("old/deep/index.html", "b"));

        var changes = await Write(("index.html", "a"));

        Assert.Equal(["old/deep/index.html"], changes.Removed);
        Assert.False(Directory.Exists(_folder.Path("output/old")));
    }

    [Fact]
    public async Task A_strangers_file_in_the_output_is_left_alone()
    {
        await Write(("old/index.html", "a"));
        _folder.Write("output/old/notes.txt", "mine");

        await Write(("index.html", "b"));

        Assert.Equal(["index.html", "old/notes.txt"], _folder.Files("output"));
    }

    [Fact]
    public async Task A_page_edited_by_hand_is_restored()
    {
        await Write(("index.html", "a"));
        _folder.Write("output/index.html", "edited");

        await Write(("index.html", "a"));

        Assert.Equal("a", Read("index.html"));
    }

    [Fact]
    public async Task What_an_interrupted_build_staged_is_thrown_away()
    {
        await Write(("index.html", "a"));
        _folder.Write($"output/{OutputFolder.Marker}/staging/e1/0", "half a pa");

        await Write(("index.html", "a"));

        Assert.False(Directory.Exists(_folder.Path($"output/{OutputFolder.Marker}/staging")));
    }

    [Fact]
    public async Task A_folder_with_a_strangers_files_is_refused()
    {
        _folder.Write("output/thesis.docx", "years of work");

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => Write(("index.html", "a")));

        Assert.Contains("holds files that this program did not write", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], _folder.Files("output"));
    }

    [Fact]
    public async Task A_symbolic_link_is_refused()
    {
        Directory.CreateDirectory(_folder.Path("elsewhere"));
        Directory.CreateSymbolicLink(_folder.Path("output"), _folder.Path("elsewhere"));

        await Assert.ThrowsAsync<RefusedException>(() => Write(("index.html", "a")));
    }

    [Fact]
    public async Task A_symbolic_link_inside_the_output_is_not_followed()
    {
        await Write(("index.html", "a"));
        Directory.CreateDirectory(_folder.Path("elsewhere"));
        Directory.CreateSymbolicLink(_folder.Path("output/e1"), _folder.Path("elsewhere"));

        await Assert.ThrowsAsync<RefusedException>(() => Write(("index.html", "b"), ("e1/index.html", "c")));

        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path("elsewhere")));
        Assert.Equal("a", Read("index.html"));
    }

    [Fact]
    public async Task Nothing_is_removed_through_a_symbolic_link()
    {
        await Write(("old/index.html", "a"));
        Directory.Move(_folder.Path("output/old"), _folder.Path("elsewhere"));
        Directory.CreateSymbolicLink(_folder.Path("output/old"), _folder.Path("elsewhere"));

        await Assert.ThrowsAsync<RefusedException>(() => Write(("index.html", "b")));

        Assert.Equal(["index.html"], _folder.Files("elsewhere"));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/below")]
    [InlineData(".")]
    public async Task The_input_is_never_written_to(string output)
    {
        _folder.Write("input/site.yml", "title: x");

        await Assert.ThrowsAsync<RefusedException>(() => Folder(output).Write([]));

        Assert.Equal(["input/site.yml"], _folder.Files());
    }

    [Fact]
    public async Task Root_and_home_are_never_written_to()
    {
        foreach (var place in new[] { "/", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) })
            await Assert.ThrowsAsync<RefusedException>(() => new OutputFolder(place, _folder.Path("input")).Write([]));
    }

    [Fact]
    public async Task A_record_cannot_make_the_build_remove_what_lies_outside()
    {
        await Write(("index.html", "a"));
        var outside = _folder.Write("outside.txt", "mine");
        await File.AppendAllTextAsync(_folder.Path($"output/{OutputFolder.Marker}/holdings/-site"), $"4 0 ../outside.txt\n4 0 {outside}\n");

        await Write(("index.html", "a"));

        Assert.True(File.Exists(outside));
    }

    [Fact]
    public async Task A_second_build_says_which_process_holds_the_folder()
    {
        await Write(("index.html", "a"));
        _folder.Write($"output/{OutputFolder.Marker}/holder", "4711");
        await using var held = new FileStream(_folder.Path($"output/{OutputFolder.Marker}/lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var refusal = await Assert.ThrowsAsync<RefusedException>(() => Write(("index.html", "b")));

        Assert.Contains("another build (process 4711) is writing", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("a", Read("index.html"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_put_in_its_place_changes_nothing()
    {
        await Write(("index.html", "a"));
        Directory.CreateDirectory(_folder.Path("output/page.html"));

        await Assert.ThrowsAsync<RefusedException>(() => Write(("index.html", "b"), ("page.html", "c")));

        Assert.Equal("a", Read("index.html"));
    }

    [Fact]
    public async Task A_file_where_a_folder_belongs_is_left_and_nothing_is_changed()
    {
        await Write(("index.html", "a"));
        File.WriteAllText(_folder.Path("output/page"), "a stranger's");

        await Assert.ThrowsAsync<RefusedException>(() => Write(("index.html", "b"), ("page/one/index.html", "c")));

        Assert.Equal(("a", "a stranger's"), (Read("index.html"), Read("page")));
    }

    private OutputFolder Folder(string output) => new(_folder.Path(output), _folder.Path("input")) { Patience = TimeSpan.Zero };

    private Task<OutputChanges> Write(params (string Path, string Text)[] files) =>
        Folder("output").Write([.. files.Select(file => SiteFile.OfText(file.Path, file.Text))]);

    private string Read(string file) => File.ReadAllText(_folder.Path($"output/{file}"));
}
