namespace StatiqEdition.Tests;

public sealed class EditorFilesTests
{
    [Theory]
    [InlineData("e1/.text.md.swp")]
    [InlineData("e1/text.md~")]
    [InlineData("e1/#text.md#")]
    [InlineData("e1/.#text.md")]
    [InlineData("e1/4913")]
    [InlineData("e1/text.md.tmp")]
    [InlineData(".git/index")]
    public void What_editors_programs_put_beside_a_file_is_no_part_of_an_edition(string path) => Assert.True(EditorFiles.Has(path));

    [Theory]
    [InlineData("site.yml")]
    [InlineData("e1/text.md")]
    [InlineData("e1/witness/ocr.txt")]
    [InlineData("e1/releases/1.0.0/text.md")]
    public void The_files_of_an_edition_are(string path) => Assert.False(EditorFiles.Has(path));
}
