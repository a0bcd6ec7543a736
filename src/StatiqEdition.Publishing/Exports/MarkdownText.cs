using System.Diagnostics;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>A passage's reading text as Markdown on one line: emphasis and note marks stay, and whatever CommonMark or its dialects would take for markup is escaped (CommonMark 0.31.2, §2.4).</summary>
public static partial class MarkdownText
{
    /// <summary>The text; empty where the passage has no words. <paramref name="leads"/> gives the address to which a link of the editor's leads from the file.</summary>
    public static string Of(IReadOnlyList<Inline> content, Func<string, string> leads) => Start().Replace(PlainText.SingleSpaced(Written(content, leads)), @"\$0");

    private static string Written(IEnumerable<Inline> content, Func<string, string> leads) => string.Concat(content.Select(inline => Written(inline, leads)));

    private static string Written(Inline inline, Func<string, string> leads) => inline switch
    {
        Inline.Words words => Markup().Replace(words.Value, @"\$0"),
        Inline.Emphasis emphasis => Emphasized(Written(emphasis.Content, leads), emphasis.Strong ? "**" : "*"),
        Inline.Link link => $"[{Written(link.Content, leads)}](<{Entity().Replace(leads(link.Target), "&amp;")}>)",
        Inline.Emendation emendation => Written(emendation.Lemma, leads),
        Inline.NoteReference reference => $"[^{reference.Label}]",
        Inline.PageBreak => "",
        _ => throw new UnreachableException(),
    };

    // A sign of emphasis opens before a word and closes after one (CommonMark, §6.2).
    private static string Emphasized(string text, string sign)
    {
        var words = text.Trim();
        var start = text.Length - text.TrimStart().Length;
        return words.Length == 0 ? text : $"{text[..start]}{sign}{words}{sign}{text[(start + words.Length)..]}";
    }

    [GeneratedRegex(@"[\\`*_\[\]<>~^$|@#]|&(?=[#a-zA-Z])|(?<=[=+])[=+]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    // Read in addresses too (CommonMark 0.31.2, §6.3).
    [GeneratedRegex(@"&(?=[#a-zA-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entity();

    // What begins a list, a rule, a fence or a table where it stands at the start of a line.
    [GeneratedRegex(@"^[+=:(%-]|(?<=^[0-9]{1,9}|^[a-zA-Z]{1,4})[.)](?=\s|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Start();
}
