using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The files of the input as they now stand on the disk, to be shown beside what was said of them. The last one is kept, because diagnostics come file by file.</summary>
internal sealed class SourceOnDisk
{
    private (string Path, SourceFile? File) _last = ("", null);

    /// <summary>The file of a path as diagnostics have it; null where there is none, or where it is a link, which is not followed.</summary>
    public SourceFile? Read(string path)
    {
        if (_last.Path != path)
            _last = (path, FromDisk(path));
        return _last.File;
    }

    private static SourceFile? FromDisk(string path)
    {
        try
        {
            return new FileInfo(path) is { Exists: true, LinkTarget: null } ? new(path, File.ReadAllBytes(path)) : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
