namespace StatiqEdition.Publishing;

/// <summary>The keys of <c>search/editions.js</c>: each edition's id and short title, in the order of their numbers, and the first word of each leaf.</summary>
internal sealed record SearchDirectoryKeys(IReadOnlyList<string[]> Editions, IReadOnlyList<string> Leaves);
