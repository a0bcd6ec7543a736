using System.Globalization;
using System.Text;

namespace StatiqEdition.Markdown;

/// <summary>Characters that a reader cannot see, and that change what is seen: controls, bidirectional and other format characters, noncharacters. Joiners and soft hyphens are part of words.</summary>
internal static class Unseen
{
    /// <summary>The unseen characters of a text, each with its offset and its name, such as <c>U+202E</c>.</summary>
    public static IEnumerable<(int Offset, string Name)> In(string text)
    {
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune))
                yield return (offset, string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
            offset += rune.Utf16SequenceLength;
        }
    }

    private static bool IsUnseen(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' or 0x00AD or 0x200C or 0x200D => false,
        0xFFFE or 0xFFFF => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
    };
}
