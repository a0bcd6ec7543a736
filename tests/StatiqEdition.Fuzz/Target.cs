using StatiqEdition.Model;

namespace StatiqEdition.Fuzz;

/// <summary>What is tried: a file that takes text, the input around it, the texts that it begins with, and the fragments that its grammar is made of.</summary>
internal sealed record Target(string Name, Func<string, IReadOnlyList<SourceFile>> Around, IReadOnlyList<string> Seeds, IReadOnlyList<string> Fragments)
{
    /// <summary>Whether the text is of the document, so that none of its words may be lost.</summary>
    public bool IsDocument { get; init; }
}
