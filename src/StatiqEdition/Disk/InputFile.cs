using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>A file of the input: its path as the editor knows it, and where the disk has it.</summary>
public sealed record InputFile(string Path, string FullName)
{
    /// <summary>The file with its bytes.</summary>
    public SourceFile Read() => new(Path, File.ReadAllBytes(FullName));
}
