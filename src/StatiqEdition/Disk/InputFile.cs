using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>A file of the input: its path as the editor knows it, and where the disk has it.</summary>
public sealed record InputFile(string Path, string FullName)
{
    /// <summary>Whether it has no length, as pipes, sockets and devices have none; to open one of these might wait for ever.</summary>
    public bool IsEmpty => new FileInfo(FullName).Length == 0;

    /// <summary>The file with its bytes.</summary>
    public SourceFile Read() => new(Path, IsEmpty ? default : File.ReadAllBytes(FullName));
}
