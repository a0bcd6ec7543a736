namespace StatiqEdition.Model;

/// <summary>A word of a text as it is looked for: its spelling, which is the word in lower case without the signs in it, and its letters in the text.</summary>
public sealed record FoundWord(string Spelling, string Letters, int Start)
{
    /// <summary>What the word is looked for by, which spellings share that differ in marks on their letters (<see cref="FoundWords"/>).</summary>
    public string Key => FoldedLetters.Of(Spelling);

    /// <summary>Where the word ends in the text.</summary>
    public int End => Start + Letters.Length;
}
