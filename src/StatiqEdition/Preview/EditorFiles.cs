namespace StatiqEdition;

/// <summary>The files that editors' programs put beside those they save: hidden ones, copies, swap files. They are no part of an edition.</summary>
public static class EditorFiles
{
    // Vim tries with a file of this name whether it may write into a folder.
    private const string Trial = "4913";

    private static readonly string[] s_endings = ["~", ".swp", ".swx", ".tmp", ".bak", ".orig", "___jb_tmp___", "___jb_old___", ".crdownload"];

    /// <summary>Whether a path below the input folder leads to such a file.</summary>
    public static bool Has(string path)
    {
        var name = Path.GetFileName(path);
        return path.Split('/', '\\').Any(step => step.StartsWith('.')) || name == Trial || (name.StartsWith('#') && name.EndsWith('#')) || s_endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
    }
}
