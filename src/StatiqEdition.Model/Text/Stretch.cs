namespace StatiqEdition.Model;

/// <summary>A stretch of words on one line of the source: from the index <paramref name="Start"/> on, character after character stands from <paramref name="Place"/> on, column after column.</summary>
public sealed record Stretch(int Start, Place Place);
