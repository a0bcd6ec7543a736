namespace StatiqEdition;

/// <summary>Paths without the symbolic links on their way, so that two names of one place are the same.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The place that a path names, whether anything stands there or not.</summary>
    public static string Of(string path) => Of(path, MostLinks);

    private static string Of(string path, int links)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(Of(parent, links), Path.GetFileName(full));
        if (new DirectoryInfo(here).LinkTarget is not { } target)
            return here;
        return links > 0 ? Of(Path.Combine(Path.GetDirectoryName(here)!, target), links - 1) : throw new RefusedException($"'{path}' leads through symbolic links in a circle; name another folder");
    }
}
