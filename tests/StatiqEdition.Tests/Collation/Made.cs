using StatiqEdition.Model;

namespace StatiqEdition.Tests.Collation;

/// <summary>Passages made for comparing.</summary>
internal static class Made
{
    private static readonly string[] s_common = ["the", "of", "and", "to", "in", "that", "is", "for", "it", "as", "was", "with", "be", "by", "on", "not", "he", "this", "are", "or", "his", "from", "at", "which", "but", "have", "an", "had", "they", "you"];

    /// <summary>So many different words: <c>a1 a2 a3</c>.</summary>
    public static string Words(string letter, int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => $"{letter}{number}"));

    /// <summary>A paragraph with this text.</summary>
    public static Passage Passage(int at, string text) =>
        new(new($"p{at}"), PassageKind.Paragraph, new("made"), [new Inline.Words(text)], Place.StartOf("input/e1/text.md")) { Number = $"{at}" };

    /// <summary>The two passages of a pair, <c>p0-p1</c>.</summary>
    public static string Name(Resemblance pair) => $"{pair.Left.Id}-{pair.Right.Id}";

    /// <summary>So many texts of forty of the <paramref name="words"/> commonest words each, drawn as a die draws, the same at every call.</summary>
    public static string[] Unrelated(int texts, int words)
    {
        var die = new Random(58);
        return [.. Enumerable.Range(0, texts).Select(_ => string.Join(' ', Enumerable.Range(0, 40).Select(_ => s_common[die.Next(words)])))];
    }
}
