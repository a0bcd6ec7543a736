namespace StatiqEdition.Tests.Published;

/// <summary>A passage as a format has it: with its id and its text, or where the format has no ids, with what is printed, its number or mark and the text. What a format does not say is null.</summary>
internal sealed record PassageRead(string? Id, string? Text, string? Printed = null);
