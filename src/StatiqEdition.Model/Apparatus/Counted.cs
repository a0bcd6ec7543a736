namespace StatiqEdition.Model;

/// <summary>A named number of things, such as <c>ocr</c>: 41.</summary>
public sealed record Counted(string Name, int Count);
