namespace StatiqEdition.Tests.Published;

/// <summary>White space only separates.</summary>
internal static class Words
{
    /// <summary>The text with single spaces.</summary>
    public static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
