namespace StatiqEdition.Publishing;

/// <summary>The headers of the answers below a path, which may end in <c>*</c>.</summary>
public sealed record HeaderRule(string Path, IReadOnlyList<Header> Headers);
