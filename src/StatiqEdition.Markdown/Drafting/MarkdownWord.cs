using System.Text;
using System.Text.RegularExpressions;

namespace StatiqEdition.Markdown;

/// <summary>Writes a word of a transcription so that every character of it stands for itself in critical Markdown.</summary>
internal static partial class MarkdownWord
{
    private const string Always = "\\`*_[]<&{}#";
    private const string AtLineStart = "+-=>~:";

    /// <summary>The word with a backslash before each sign that would be read otherwise; at a line's beginning more are.</summary>
    public static string Of(string word, bool beginsLine = false)
    {
        var text = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (Always.Contains(word[i], StringComparison.Ordinal) || (word[i] == '>' && i > 0 && word[i - 1] == '~') || (beginsLine && i == 0 && AtLineStart.Contains(word[i], StringComparison.Ordinal)))
                text.Append('\\');
            text.Append(word[i]);
        }

        return beginsLine && Label().Match(word) is { Success: true } label ? text.Insert(word[0] == '(' ? 0 : label.Length - 1, '\\').ToString() : text.ToString();
    }

    [GeneratedRegex(@"^(([0-9]{1,9}|[a-z])[.)]|\([a-z]\))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
