namespace StatiqEdition.Model;

/// <summary>Words of a passage: how many stand before them, counted by white space, and their text.</summary>
public sealed record DeparturePart(int Before, string Text);
