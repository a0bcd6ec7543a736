namespace StatiqEdition.Markdown;

/// <summary>What a line of the text begins: a numbered or lettered paragraph or a note, with its number, letter or label. <paramref name="Mark"/> is how the witness has it, empty where it lost it.</summary>
internal sealed record Lead(ShapeKind Kind, string Label, string Mark);
