using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Turns the lines of a transcription into tokens, with what is proposed for their words.</summary>
internal sealed partial class Tokens(Layout layout, IReadOnlyDictionary<(int Line, int Word), NoteMark> marks)
{
    private const int LongestRow = 200;

    /// <summary>The tokens of a line of the text, which begins something or nothing.</summary>
    public List<Token> Of(int line, Lead? lead)
    {
        var words = layout.Lines[line].Words;
        List<Token> tokens = [.. words.Select((word, i) => marks.TryGetValue((line, i), out var mark) ? Marked(word, mark) : i > 0 && IsNoise(words, i) ? Token.Surplus(word, "ocr") : new(word))];
        if (lead is { Mark: "" })
            tokens.Insert(0, new("", Proposal.Supplied($"{lead.Label}.")) { Proposes = "lacuna" });
        else if (lead is { Kind: ShapeKind.Note })
            tokens[0] = OfNote(words[0], lead.Mark);
        else if (lead is not null)
            tokens[0] = IsRead(lead) ? new(lead.Mark, lead.Mark) : new(lead.Mark, Proposal.Substitution(lead.Mark, $"{lead.Label}.", "layout")) { Proposes = "layout" };
        return tokens;
    }

    private static bool IsRead(Lead lead) => lead.Mark == $"{lead.Label}." || (lead.Kind == ShapeKind.Lettered && (lead.Mark == $"({lead.Label})" || lead.Mark == $"{lead.Label})"));

    /// <summary>The token of a line that is no text.</summary>
    public Token OfSurplus(int line) =>
        Token.Surplus(string.Join(' ', layout.Lines[line].Words), layout.Roles[line] == LineRole.Wreckage ? "ocr" : "formework");

    private static Token Marked(string word, NoteMark mark)
    {
        var isSaid = PlainText.Superior(NoteSign.Of(mark.Label)) == mark.Text;
        var reference = isSaid ? $"[^{mark.Label}]" : Proposal.Substitution(mark.Text, $"[^{mark.Label}]", "note-mark");
        return new(word, $"{MarkdownWord.Of(word[..mark.Start], beginsLine: true)}{reference}{MarkdownWord.Of(word[(mark.Start + mark.Text.Length)..])}")
        {
            Label = mark.Label,
            Proposes = isSaid ? null : "note-mark",
        };
    }

    private static Token OfNote(string word, string mark) =>
        new(word, Proposal.Surplus(mark, "note-mark") + MarkdownWord.Of(word[mark.Length..])) { Proposes = "note-mark" };

    /// <summary>Whether a word within a line is a sign that only a misreading leaves there; in the rows of a table strokes stand for themselves.</summary>
    private static bool IsNoise(IReadOnlyList<string> words, int word) =>
        words.Count <= LongestRow && Noise().IsMatch(words[word]) && !words.Where((other, i) => i != word && Noise().IsMatch(other)).Any(other => other == words[word]);

    [GeneratedRegex(@"^[~^¬¦|\\•·■□▪►◄¤¨´]{1,3}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Noise();
}
