namespace StatiqEdition.Model;

/// <summary>An entry of <see cref="ApparatusText"/>: what it speaks of, such as <c>author</c> or <c>vp9-1</c>, its lines, and the place in the source that an editor is led to.</summary>
public sealed record ApparatusEntry(string Name, string Text, Place Place);
