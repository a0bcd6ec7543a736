namespace StatiqEdition.Markdown;

/// <summary>The pages that a transcription shows: the lines that are their numbers, and by line the number of the page that begins there.</summary>
internal sealed record Pages(IReadOnlySet<int> NumberLines, IReadOnlyDictionary<int, string> Starts);
