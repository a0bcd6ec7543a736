using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Goes through a folder and what is below it, and sees that everything can be read.</summary>
internal sealed class InputListing
{
    /// <summary>The files met so far.</summary>
    public List<InputFile> Files { get; } = [];

    /// <summary>The paths of the symbolic links met so far.</summary>
    public List<string> Links { get; } = [];

    /// <summary>What could not be read, and why.</summary>
    public List<Diagnostic> Faults { get; } = [];

    /// <summary>Lists a folder; <paramref name="path"/> is its name in diagnostics.</summary>
    public void List(DirectoryInfo folder, string path) => Try(path, () =>
    {
        foreach (var entry in folder.GetFileSystemInfos().Where(entry => !entry.Name.StartsWith('.')))
            List(entry, $"{path}/{entry.Name}");
    });

    private void List(FileSystemInfo entry, string path)
    {
        if (entry.LinkTarget is not null)
            Links.Add(path);
        else if (entry is DirectoryInfo below)
            List(below, path);
        else
            Try(path, () => List((FileInfo)entry, path));
    }

    private void List(FileInfo file, string path)
    {
        if (file.Length > Limits.LargestFile)
            Faults.Add(Rules.TooLarge.At(Place.StartOf(path), $"the file has {file.Length} bytes, and a file of the input may have {Limits.LargestFile}; divide it, or keep it outside the input"));
        else
            Files.Add(Opened(new(path, file.FullName)));
    }

    private static InputFile Opened(InputFile file)
    {
        if (!file.IsEmpty)
            File.OpenHandle(file.FullName).Dispose();
        return file;
    }

    private void Try(string path, Action read)
    {
        try
        {
            read();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Faults.Add(Rules.Unreadable.At(Place.StartOf(path), "this is there and cannot be read; give yourself the right to read it, or take it away"));
        }
    }
}
