namespace StatiqEdition.Tests.Hostile;

/// <summary>Hostile text made harmless, sign by sign, so that words, lengths and order stay.</summary>
internal static class Tamed
{
    private const string Punctuation = "\"'&{}[]()\\/@%*_#;";
    private const string Symbols = "<>=$^`~+|";

    /// <summary>The text with a harmless sign in the place of each that means something to a machine.</summary>
    public static string Of(string text) => string.Concat(text.Select(sign => Punctuation.Contains(sign, StringComparison.Ordinal) ? '·' : Symbols.Contains(sign, StringComparison.Ordinal) ? '×' : sign));
}
