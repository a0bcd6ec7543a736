using System.Diagnostics;

namespace StatiqEdition.Tests;

public sealed class SourceRevisionsTests : IDisposable
{
    private const string LateEvening = "2001-02-03T23:30:00-05:00";
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_under_no_version_control_has_none() => Assert.Null(Revision());

    [Fact]
    public void The_revision_is_the_last_commit_that_touched_the_input_with_its_day_in_UTC()
    {
        Commit("input/site.yml");
        var touched = Revision();
        Commit("README.md");

        Assert.Equal(touched, Revision());
        Assert.Matches("^[0-9a-f]{10}$", touched!.Id!);
        Assert.Equal(new DateOnly(2001, 2, 4), touched.Date);
    }

    [Theory]
    [InlineData("input/site.yml")]
    [InlineData("input/new.md")]
    public void What_is_not_committed_is_said_with_a_plus_sign(string path)
    {
        Commit("input/site.yml");
        _folder.Write(path, "changed");

        Assert.EndsWith("+", Revision()!.Id!, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_has_the_revision_of_its_own_folder()
    {
        Commit("input/e1/text.md");
        var first = Revision();
        Commit("input/e2/text.md");
        _folder.Write("input/e2/text.md", "changed");

        Assert.Equal(first, Revisions().OfEdition("e1"));
        Assert.NotEqual(first!.Id, Revisions().OfEdition("e2")!.Id);
        Assert.EndsWith("+", Revisions().OfEdition("e2")!.Id!, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_was_never_committed_has_the_revision_of_the_input()
    {
        Commit("input/e1/text.md");

        Assert.Equal(Revision(), Revisions().OfEdition("new"));
    }

    [Fact]
    public void SOURCE_DATE_EPOCH_gives_the_day_and_leaves_the_commit()
    {
        Commit("input/site.yml");

        var revision = Revision("86400");

        Assert.Equal(new DateOnly(1970, 1, 2), revision!.Date);
        Assert.NotNull(revision.Id);
    }

    [Fact]
    public void SOURCE_DATE_EPOCH_is_enough_without_version_control() => Assert.Equal(new(null, new(1970, 1, 1)), Revision("0"));

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("99999999999999999")]
    public void SOURCE_DATE_EPOCH_that_is_no_time_is_refused(string epoch) => Assert.Throws<RefusedException>(() => Revision(epoch));

    private Model.Revision? Revision(string? epoch = null) => Revisions(epoch).OfSite;

    private SourceRevisions Revisions(string? epoch = null) => SourceRevisions.Of(Directory.CreateDirectory(_folder.Path("input")).FullName, ["e1", "e2"], epoch);

    private void Commit(string path)
    {
        _folder.Write(path, "text");
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=A", "-c", "user.email=a@x.test", "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message", path);
    }

    private void Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Root, UseShellExecute = false };
        start.Environment["GIT_COMMITTER_DATE"] = LateEvening;
        start.Environment["GIT_AUTHOR_DATE"] = LateEvening;
        using var git = Process.Start(start)!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
