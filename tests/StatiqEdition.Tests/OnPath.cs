namespace StatiqEdition.Tests;

/// <summary>The programs of this machine.</summary>
internal static class OnPath
{
    /// <summary>The path of the first program of these names on the PATH; null where there is none.</summary>
    public static string? Find(params IReadOnlyList<string> names) => (
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from name in names
        let path = Path.Combine(folder, name)
        where File.Exists(path)
        select path).FirstOrDefault();
}
