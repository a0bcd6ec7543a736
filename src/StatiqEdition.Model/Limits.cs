namespace StatiqEdition.Model;

/// <summary>What is too large or too deep to be read. No document comes near these limits; they keep damaged and hostile files from stopping the program (docs/limits.md).</summary>
public static class Limits
{
    /// <summary>How many bytes a file of the input has at most.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    /// <summary>How many characters stand between two blank lines of a Markdown file at most.</summary>
    public const int LargestBlock = 64 * 1024;

    /// <summary>How deep blocks, emphasis and links stand in one another at most; the parser's own limit.</summary>
    public const int DeepestText = 128;

    /// <summary>How much work the signs of emphasis and links of one Markdown file may make: for each block, the square of their number, since each may belong to any before it.</summary>
    public const long MostSignWork = 100_000_000;

    /// <summary>How many parts a variant note has at most.</summary>
    public const int MostNoteParts = 100;

    /// <summary>How many characters a YAML text has at most.</summary>
    public const int LargestYaml = 64 * 1024;

    /// <summary>How deep lists and mappings of YAML stand in one another at most.</summary>
    public const int DeepestYaml = 64;

    /// <summary>How many passages an edition has at most.</summary>
    public const int MostPassages = 200_000;
}
