using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A piece of a passage: plain text, or an estimative word of a class.</summary>
public sealed partial record Excerpt(string Text, EstimativeClass? Class)
{
    private const string Gap = "… ";

    /// <summary>The sentences of a passage in which estimative words stand, in pieces; an ellipsis where sentences are left out.</summary>
    public static IReadOnlyList<Excerpt> Of(EstimativePassage passage)
    {
        var (pieces, reached) = (new List<Excerpt>(), 0);
        foreach (var (start, end) in Sentences(passage.Text))
        {
            var words = passage.Words.Where(word => word.Start >= start && word.Start < end).ToList();
            if (words.Count == 0)
                continue;
            if (start > reached)
                pieces.Add(new(Gap, null));
            pieces.AddRange(Pieces(passage.Text, start, end, words));
            reached = end;
        }

        return reached < passage.Text.Length && pieces.Count > 0 ? [.. pieces, new(Gap.TrimEnd(), null)] : pieces;
    }

    private static IEnumerable<Excerpt> Pieces(string text, int start, int end, IEnumerable<Found<EstimativeClass>> words)
    {
        foreach (var word in words)
        {
            yield return new(text[start..word.Start], null);
            yield return new(text[word.Start..word.End], word.Of);
            start = word.End;
        }

        yield return new(text[start..end], null);
    }

    private static IEnumerable<(int Start, int End)> Sentences(string text)
    {
        var start = 0;
        foreach (var end in SentenceEnd().Matches(text).Select(space => space.Index + 1))
        {
            yield return (start, end);
            start = end;
        }

        yield return (start, text.Length);
    }

    [GeneratedRegex(@"(?<=[.?!:][""”’')]?) (?=[""“‘(]?\p{Lu})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();
}
