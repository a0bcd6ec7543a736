namespace StatiqEdition.Model;

/// <summary>A word of a witness: a maximal run of characters that are not white space, with its column in the line, from 0.</summary>
public sealed record WitnessWord(string Text, int Column);
