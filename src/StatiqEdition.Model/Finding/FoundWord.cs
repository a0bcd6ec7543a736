namespace StatiqEdition.Model;

/// <summary>A word of a text as it is looked for: its key, which all its spellings share, and its letters in the text.</summary>
public sealed record FoundWord(string Key, string Letters, int Start)
{
    /// <summary>Where the word ends in the text.</summary>
    public int End => Start + Letters.Length;
}
