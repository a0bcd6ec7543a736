using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Proposes to join words that are broken over the ends of lines.</summary>
internal static partial class LineEnds
{
    /// <summary>The lines with what belongs together joined at the end of the first.</summary>
    public static IReadOnlyList<IReadOnlyList<Token>> Joined(IReadOnlyList<List<Token>> lines)
    {
        for (var line = 0; line + 1 < lines.Count; line++)
        {
            if (lines[line].Count == 0 || lines[line + 1].Count == 0 || Join(lines[line][^1], lines[line + 1][0]) is not { } joined)
                continue;
            lines[line][^1] = joined;
            lines[line + 1].RemoveAt(0);
        }

        return [.. lines.Where(line => line.Count > 0)];
    }

    private static Token? Join(Token before, Token after)
    {
        if (before.Markdown is not null || after.Markdown is not null || Broken().Match(before.Raw) is not { Success: true } first || Rest().Match(after.Raw) is not { Success: true } rest)
            return null;
        var hyphen = char.IsUpper(rest.Value[0]) ? "-" : "";
        var mark = Proposal.Substitution($"{first.Value} {rest.Value}", $"{first.Groups["letters"].Value}{hyphen}{rest.Value}", "layout");
        return new($"{before.Raw} {after.Raw}", $"{MarkdownWord.Of(before.Raw[..first.Index], beginsLine: true)}{mark}{MarkdownWord.Of(after.Raw[rest.Length..])}") { Proposes = "layout" };
    }

    [GeneratedRegex(@"(?<letters>\p{L}{1,40})[-¬\u00AD]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Broken();

    [GeneratedRegex(@"^\p{L}{1,40}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rest();
}
