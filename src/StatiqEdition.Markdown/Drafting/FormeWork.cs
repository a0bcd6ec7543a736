using System.Text.RegularExpressions;

namespace StatiqEdition.Markdown;

/// <summary>Tells the text from what the press, the archive and the transcriber's machine have put beside it.</summary>
internal static partial class FormeWork
{
    /// <summary>How long a line of forme work can be.</summary>
    public const int Longest = 120;

    private const int Edge = 2;

    /// <summary>The role of each line.</summary>
    public static IReadOnlyList<LineRole> RolesOf(IReadOnlyList<TranscribedLine> lines, Pages pages)
    {
        var roles = lines.Select((line, i) => pages.NumberLines.Contains(i) ? LineRole.FormeWork : RoleOf(line)).ToArray();
        foreach (var head in RunningHeads(lines, pages, roles))
            roles[head] = LineRole.FormeWork;
        return roles;
    }

    private static LineRole RoleOf(TranscribedLine line) => line switch
    {
        { IsBlank: true } => LineRole.Blank,
        _ when line.Text.Any(char.IsLetterOrDigit) => line.Text.Length <= Longest && Stamp().IsMatch(line.Text) ? LineRole.FormeWork : LineRole.Text,
        _ when Ellipsis().IsMatch(line.Text) => LineRole.Text,
        _ when Rule().IsMatch(line.Text) => LineRole.FormeWork,
        _ => LineRole.Wreckage,
    };

    /// <summary>Lines at the edges of pages that stand, the page's number apart, at the edges of others too.</summary>
    private static List<int> RunningHeads(IReadOnlyList<TranscribedLine> lines, Pages pages, LineRole[] roles)
    {
        var filled = Enumerable.Range(0, lines.Count).Where(line => roles[line] != LineRole.Blank).ToList();
        var starts = pages.Starts.Keys.Select(filled.BinarySearch).ToList();
        var edges = starts.SelectMany(start => Enumerable.Range(start - Edge, 2 * Edge + 1)).Distinct()
            .Where(index => index >= 0 && index < filled.Count).Select(index => filled[index])
            .Where(line => roles[line] == LineRole.Text && lines[line].Text.Length <= Longest);
        return edges.GroupBy(line => Figures().Replace(lines[line].Text, "").Trim().ToUpperInvariant())
            .Where(same => same.Key.Count(char.IsLetter) > 2 && same.Count() > 1)
            .SelectMany(same => same).ToList();
    }

    /// <summary>A classification or a stamp of release, perhaps with a page's number.</summary>
    [GeneratedRegex(@"^\s*((?<page>\d{1,4}) )?(TOP SECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED|GEHEIM|STRENG GEHEIM|VERTRAULICH|TRÈS SECRET|CONFIDENTIEL)( (?<page>\d{1,4}))?\s*$|^\s*(Approved [Ff]or [Rr]elease|APPROVED FOR RELEASE|Declassified|DECLASSIFIED)\b.*$|^\s*CIA-RDP\S+\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    public static partial Regex Stamp();

    [GeneratedRegex(@"^[\s.…]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Ellipsis();

    [GeneratedRegex(@"^[-_=*–—+\s]{3,}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(^|\s)\d{1,4}(?=\s|$)|^\s*[-–—|]|[-–—|]\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();
}
