using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Finds the signs that transcription software put at line starts: those of lists before lines that have numbers of their own.</summary>
internal static partial class LineSigns
{
    private const int Often = 3;
    private static readonly string[] s_signs = ["- ", "* ", "• "];

    /// <summary>The normalizations that a text asks for, none or one.</summary>
    public static IReadOnlyList<Normalization> In(string text) =>
    [
        .. from sign in s_signs
           let marked = text.Split('\n').Where(line => line.StartsWith(sign, StringComparison.Ordinal)).ToList()
           where marked.Count >= Often && marked.Any(line => Numbered().IsMatch(line[sign.Length..]))
           select new Normalization("list bullets", sign, $"The transcription has paragraphs as items of a list ({Proposals.Remark}).", Place.StartOf("edition.yml")),
    ];

    [GeneratedRegex(@"^([0-9]{1,3}|[a-z])\. ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
