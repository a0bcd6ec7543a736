namespace StatiqEdition.Publishing;

/// <summary>The members of the manifest in their order.</summary>
internal static class ManifestKeys
{
    internal sealed record Manifest(string Name, string Description, string Lang, string StartUrl, string Scope, string Display, string BackgroundColor, string ThemeColor, IReadOnlyList<Icon> Icons);

    internal sealed record Icon(string Src, string Sizes, string Type, string Purpose);
}
