namespace StatiqEdition.Tests;

public sealed class InputFolderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_read_in_the_order_of_their_paths()
    {
        _folder.Write("input/e1/b.md", "b");
        _folder.Write("input/e1/a.md", "a");
        _folder.Write("input/site.yml", "s");

        var read = InputFolder.Read(_folder.Path("input/"));

        Assert.Equal(["/e1/a.md", "/e1/b.md", "/site.yml"], read.Files.Select(file => file.Path[read.Name.Length..]));
    }

    [Fact]
    public void What_begins_with_a_dot_belongs_to_other_programs()
    {
        _folder.Write("input/.git/config", "");
        _folder.Write("input/.a.md.swp", "");

        Assert.Empty(InputFolder.Read(_folder.Path("input")).Files);
    }

    [Fact]
    public void Links_are_named_and_not_followed_even_in_a_circle()
    {
        _folder.Write("input/site.yml", "s");
        Directory.CreateSymbolicLink(_folder.Path("input/round"), _folder.Path("input"));

        var read = InputFolder.Read(_folder.Path("input"));

        Assert.Equal([$"{read.Name}/round"], read.Links);
        Assert.Equal([$"{read.Name}/site.yml"], read.Files.Select(file => file.Path));
    }
}
