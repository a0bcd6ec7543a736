namespace StatiqEdition.Markdown;

/// <summary>The mark of a note in a word of the text: its label, where in the word it begins, and how the witness has it.</summary>
internal sealed record NoteMark(string Label, int Start, string Text);
