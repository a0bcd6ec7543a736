namespace StatiqEdition.Theme;

/// <summary>A file of the theme as it is published, such as <c>assets/edition.css</c>.</summary>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Content);
