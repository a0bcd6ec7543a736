namespace StatiqEdition;

/// <summary>What a build changed in the output folder: how many files it wrote because their bytes were others, and which it removed.</summary>
public sealed record OutputChanges(int Written, IReadOnlyList<string> Removed);
