using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Proposes to join words that are broken over the ends of lines and of pages. The hyphen stays before a capital, and where the transcription has the word with one within a line.</summary>
internal sealed partial class LineEnds(IEnumerable<TranscribedLine> witness)
{
    private const int LongestRest = 60;
    private readonly HashSet<string> _hyphenated = new(
        witness.SelectMany(line => line.Words).Where(word => word.AsSpan()[..^1].Contains('-') && word.Length < 2 * LongestRest).SelectMany(word => Hyphenated().Matches(word)).Select(match => match.Value),
        StringComparer.InvariantCultureIgnoreCase);

    /// <summary>The lines of a block with what belongs together joined where it begins.</summary>
    public IReadOnlyList<IReadOnlyList<Token>> Joined(IReadOnlyList<List<Token>> lines)
    {
        for (var line = 0; line + 1 < lines.Count; line++)
        {
            var next = line + 1;
            while (next + 1 < lines.Count && IsBetweenPages(lines[next]))
                next++;
            if (lines[line].Count == 0 || lines[next].Count == 0)
                continue;
            if (next > line + 1)
                JoinOverPages(lines[line], lines[next]);
            else if (Join(lines[line][^1], lines[next][0]) is { } joined)
            {
                lines[line][^1] = joined;
                lines[next].RemoveAt(0);
            }
        }

        return [.. lines.Where(line => line.Count > 0)];
    }

    private static bool IsBetweenPages(List<Token> line) => line.Count > 0 && line.All(token => token.IsPageBreak || token is { Proposes: not null, Raw.Length: > 0, Label: null });

    private Token? Join(Token before, Token after)
    {
        if (Parts(before, after) is not var (first, rest))
            return null;
        var mark = Proposal.Substitution($"{first.Value} {rest.Value}", Whole(first, rest), "layout");
        return new($"{before.Raw} {after.Raw}", $"{MarkdownWord.Of(before.Raw[..first.Index], beginsLine: true)}{mark}{MarkdownWord.Of(after.Raw[rest.Length..])}") { Proposes = "layout" };
    }

    // What stands between the halves keeps its place, so the word is whole where it begins, with the signs behind it, and left out where it goes on.
    private void JoinOverPages(List<Token> before, List<Token> after)
    {
        var (begins, goesOn) = (before[^1], after[0]);
        if (goesOn.Raw.Length > LongestRest || !Proposal.CanHold(goesOn.Raw) || Parts(begins, goesOn) is not var (first, rest))
            return;
        var mark = Proposal.Substitution(first.Value, Whole(first, rest) + MarkdownWord.Of(goesOn.Raw[rest.Length..]), "layout");
        before[^1] = new(begins.Raw, MarkdownWord.Of(begins.Raw[..first.Index], beginsLine: true) + mark) { Proposes = "layout" };
        after[0] = Token.Surplus(goesOn.Raw, "layout");
    }

    private static (Match First, Match Second)? Parts(Token before, Token after) =>
        before.Markdown is null && after.Markdown is null && Broken().Match(before.Raw) is { Success: true } first && Rest().Match(after.Raw) is { Success: true } rest
            ? (first, rest)
            : null;

    private string Whole(Match first, Match rest)
    {
        var letters = first.Groups["letters"].Value;
        return char.IsUpper(rest.Value[0]) || _hyphenated.Contains($"{letters}-{rest.Value}") ? $"{letters}-{rest.Value}" : letters + rest.Value;
    }

    [GeneratedRegex(@"(?<letters>\p{L}{1,40})[-¬\u00AD]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Broken();

    [GeneratedRegex(@"^\p{L}{1,40}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rest();

    [GeneratedRegex(@"\p{L}+-\p{L}+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hyphenated();
}
