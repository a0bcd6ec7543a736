namespace StatiqEdition.Model;

/// <summary>A file of the input as the editor knows it: its path with forward slashes, such as <c>input/nie-58/estimate.md</c>, and its bytes as they are on disk.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
