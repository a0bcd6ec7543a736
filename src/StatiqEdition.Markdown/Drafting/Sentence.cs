using System.Text;

namespace StatiqEdition.Markdown;

/// <summary>How sentences begin and end, as far as signs and letters show it.</summary>
internal static class Sentence
{
    /// <summary>Whether a word ends a sentence.</summary>
    public static bool Ends(string word) => word.TrimEnd('"', '”', '’', '\'', '»', '«', ')', ']', '*', '†') is "" or [.., '.' or '!' or '?' or ':' or ';' or '。' or '…' or '׃'];

    /// <summary>Whether a word begins with a small letter, and so begins no sentence.</summary>
    public static bool GoesOnWith(string word) => word.EnumerateRunes().FirstOrDefault() is var first && Rune.IsLower(first);
}
