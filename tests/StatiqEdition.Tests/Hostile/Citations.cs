using System.Text.RegularExpressions;

namespace StatiqEdition.Tests.Hostile;

/// <summary>Strict readers of citations.</summary>
internal static partial class Citations
{
    private static readonly (string Command, string Sign)[] s_signs =
        [(@"\textasciitilde{}", "~"), (@"\textasciicircum{}", "^"), (@"\textbraceleft{}", "{"), (@"\textbraceright{}", "}"), (@"\%", "%"), (@"\&", "&"), (@"\#", "#"), (@"\$", "$"), (@"\_", "_"), (@"\textbackslash{}", "\\")];

    /// <summary>The lines of a record in RIS, each of which must be a tag and a value.</summary>
    public static IEnumerable<string> OfRis(string text)
    {
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        return text[..^2].Split("\r\n").Select(line =>
        {
            Assert.Matches(@"\A[A-Z][A-Z0-9]  - [^\r\n]*\z", line);
            return line;
        });
    }

    /// <summary>The fields of an entry of BibTeX, which counts braces and nothing else.</summary>
    public static IEnumerable<string> OfBibTex(string text)
    {
        var entry = Entry().Match(text);
        Assert.True(entry.Success, text);
        return Fields(entry.Groups["fields"].Value).Select(Read).Prepend(entry.Groups["key"].Value);
    }

    private static IEnumerable<string> Fields(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            Assert.True(depth >= 0, text[start..i]);
            if (depth > 0 || text[i] != ',')
                continue;
            Assert.Matches(@"\A\s+[a-z]+ = (\{.*\}|[a-z]{3})\z", text[start..i]);
            yield return text[start..i];
            start = i + 1;
        }

        Assert.Equal("\n", text[start..]);
    }

    private static string Read(string field) => s_signs.Aggregate(field, (read, sign) => read.Replace(sign.Command, sign.Sign, StringComparison.Ordinal));

    [GeneratedRegex(@"\A@techreport\{(?<key>[^,]+),(?<fields>.*)\}\n\z", RegexOptions.Singleline, 1000)]
    private static partial Regex Entry();
}
