namespace StatiqEdition.Model;

/// <summary>A place of a passage where the base witness reads otherwise than the edition, in whole words: the variant that says why, and what each of the two reads there, either of them empty where it has nothing.</summary>
public sealed record Departure(string Variant, DeparturePart Edition, DeparturePart Witness)
{
    /// <summary>The words that only the witness has here, by their keys.</summary>
    public IEnumerable<string> OnlyInWitness => FoundWords.Keys(Witness.Text).Except(FoundWords.Keys(Edition.Text));
}
