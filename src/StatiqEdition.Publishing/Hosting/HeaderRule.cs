namespace StatiqEdition.Publishing;

/// <summary>The headers of the answers below a path, which may end in <c>*</c>.</summary>
public sealed record HeaderRule(string Path, IReadOnlyList<Header> Headers)
{
    /// <summary>Whether the rule is for a path, which begins with a slash.</summary>
    public bool Fits(string path) => Path[^1] == '*' ? path.StartsWith(Path[..^1], StringComparison.Ordinal) : path == Path;
}
