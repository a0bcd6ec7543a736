namespace StatiqEdition.Model;

/// <summary>Words that the editor declares to be looked for in the text, such as <c>Marshal Stalin</c>, single-spaced, beginning with a letter or a figure; and where they are declared.</summary>
public sealed record IndexForm(string Text, Place Place);
