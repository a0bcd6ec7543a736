namespace StatiqEdition.Tests.Published;

/// <summary>A note as a format has it: its id, its mark, the ids of the passages in which the mark stands, its text. What a format does not say is null.</summary>
internal sealed record NoteRead(string? Id, string? Mark, string? Anchors, string? Text);
