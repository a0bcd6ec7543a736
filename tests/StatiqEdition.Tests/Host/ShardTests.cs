namespace StatiqEdition.Tests;

public sealed class ShardTests : IDisposable
{
    private const int Editions = 5;
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Shards_joined_are_the_site_that_one_build_makes(int count)
    {
        var input = ManyInput.In(_folder, Editions);
        string[] shards = [.. Enumerable.Range(1, count).Select(number => _folder.Path($"shards/{number}"))];
        foreach (var (number, shard) in shards.Index())
            await Run("build", "--shard", $"{number + 1}/{count}", "--input", input, "--output", shard, "--site-url", "https://x.test/");
        await Run(["assemble", .. shards.Reverse(), "--input", input, "--output", _folder.Path("joined"), "--site-url", "https://x.test/"]);
        await Run("build", "--input", input, "--output", _folder.Path("whole"), "--site-url", "https://x.test/");

        Assert.Equal(WrittenSite.Of(_folder, "whole"), WrittenSite.Of(_folder, "joined"));
    }

    [Fact]
    public async Task What_a_shard_was_warned_of_is_told_when_it_is_joined()
    {
        var input = ManyInput.In(_folder, 1);
        await File.AppendAllTextAsync(_folder.Path("input/e1/edition.yml"), "normalizations:\n  - { name: bullets, line-start: '* ', reason: None. }\n");
        var (shard, joined) = (new Shell(), new Shell());
        await shard.Run("build", "--shard", "1/1", "--input", input, "--output", _folder.Path("shards/1"));
        var code = await joined.Run("assemble", _folder.Path("shards/1"), "--input", input, "--output", _folder.Path("joined"));

        Assert.True(code == ExitCode.Clean, joined.Error);
        Assert.Contains("SE2", joined.Error, StringComparison.Ordinal);
        Assert.Equal(shard.Error, joined.Error);
    }

    [Fact]
    public void Every_edition_is_in_exactly_one_shard()
    {
        var all = Enumerable.Range(0, 100).ToList();
        Assert.Equal(all, Enumerable.Range(1, 16).SelectMany(number => new Shard(number, 16).Of(all)).Order());
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("-1/2")]
    [InlineData("1/x")]
    public async Task What_is_no_shard_is_refused(string shard)
    {
        var shell = new Shell();
        Assert.Equal(ExitCode.Trouble, await shell.Run("build", "--shard", shard));
        Assert.Contains($"'{shard}' is no part of a library", shell.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shard_that_is_missing_leaves_the_old_site()
    {
        var input = ManyInput.In(_folder, Editions);
        await Run("build", "--input", input, "--output", _folder.Path("whole"));
        var before = WrittenSite.Of(_folder, "whole");
        await Run("build", "--shard", "1/2", "--input", input, "--output", _folder.Path("shards/1"));

        await Refused("no shard holds 'e2' as it now is", "assemble", _folder.Path("shards/1"), "--input", input, "--output", _folder.Path("whole"));

        Assert.Equal(before, WrittenSite.Of(_folder, "whole"));
    }

    [Theory]
    [InlineData("input/e1/text.md")]
    [InlineData("shards/1/e1/index.html")]
    public async Task An_edition_that_was_changed_since_its_shard_was_built_is_not_joined(string changed)
    {
        var input = ManyInput.In(_folder, 1);
        await Run("build", "--shard", "1/1", "--input", input, "--output", _folder.Path("shards/1"));
        await File.AppendAllTextAsync(_folder.Path(changed), " ");

        await Refused("no shard holds 'e1' as it now is", "assemble", _folder.Path("shards/1"), "--input", input, "--output", _folder.Path("joined"));

        Assert.False(Directory.Exists(_folder.Path("joined")));
    }

    [Theory]
    [InlineData("--shard", "1/2")]
    [InlineData("--only", "reading-pages")]
    public async Task A_part_is_not_written_over_a_whole_site(string option, string value)
    {
        var input = ManyInput.In(_folder, 2);
        await Run("build", "--input", input, "--output", _folder.Path("whole"));
        var before = WrittenSite.Of(_folder, "whole");

        await Refused("holds a whole site", "build", option, value, "--input", input, "--output", _folder.Path("whole"));

        Assert.Equal(before, WrittenSite.Of(_folder, "whole"));
    }

    [Fact]
    public async Task A_folder_that_no_build_wrote_is_no_shard() =>
        await Refused("is no folder that a build wrote", "assemble", _folder.Path("nowhere"), "--input", ManyInput.In(_folder, 1), "--output", _folder.Path("joined"));

    [Fact]
    public async Task The_reading_pages_alone_are_those_of_the_whole_site()
    {
        var input = ManyInput.In(_folder, 2);
        await Run("build", "--input", input, "--output", _folder.Path("whole"));
        await Run("build", "--only", "reading-pages", "--input", input, "--output", _folder.Path("part"));
        await Run("build", "--only", "reading-pages", "--input", input, "--output", _folder.Path("part"));

        Assert.Empty(WrittenSite.Of(_folder, "part").Except(WrittenSite.Of(_folder, "whole")));
        Assert.Equal(["e1/index.html", "e2/index.html", "index.html"], _folder.Files("part").Where(file => file.EndsWith(".html", StringComparison.Ordinal)));
    }

    private static async Task Run(params string[] arguments)
    {
        var shell = new Shell();
        Assert.True(await shell.Run(arguments) == ExitCode.Clean, shell.Error);
    }

    private static async Task Refused(string because, params string[] arguments)
    {
        var shell = new Shell();
        Assert.Equal(ExitCode.Trouble, await shell.Run(arguments));
        Assert.Contains(because, shell.Error, StringComparison.Ordinal);
    }
}
