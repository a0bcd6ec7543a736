using StatiqEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using YamlMark = YamlDotNet.Core.Mark;

namespace StatiqEdition.Markdown;

/// <summary>Reads a YAML text into a mapping with places. Anchors, aliases, duplicate keys, more than 64 KiB and more than 64 open brackets are refused before they can do harm.</summary>
internal static class YamlSource
{
    private const int LargestText = 64 * 1024;
    private const int DeepestNesting = 64;

    /// <summary>The mapping at the root of <paramref name="text"/>, which begins at line <paramref name="firstLine"/> (from 0) of the file.</summary>
    public static YamlMap? Read(string path, string text, int firstLine, List<Diagnostic> diagnostics)
    {
        if (text.Length > LargestText || OpenBrackets(text) > DeepestNesting)
            return Refuse(Place.StartOf(path), $"the YAML is longer than {LargestText} characters or has more than {DeepestNesting} brackets open at once; make it simpler");
        try
        {
            if (AnchorIn(text) is { } anchor)
                return Refuse(At(anchor), "anchors and aliases are not read; write the value out");
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlMap(root, At, diagnostics)
                : Refuse(At(YamlMark.Empty), "a mapping of keys to values is expected; begin with 'title: …'");
        }
        catch (YamlException fault)
        {
            return Refuse(At(fault.Start), $"{FirstLine(fault.Message)}; mend the YAML");
        }

        Place At(YamlMark mark) => new(path, firstLine + Math.Max(0, (int)mark.Line - 1), Math.Max(0, (int)mark.Column - 1));

        YamlMap? Refuse(Place place, string message)
        {
            diagnostics.Add(Rules.Yaml.At(place, message));
            return null;
        }
    }

    private static int OpenBrackets(string text)
    {
        var (open, most) = (0, 0);
        foreach (var c in text)
        {
            open += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            most = Math.Max(most, open);
        }

        return most;
    }

    private static YamlMark? AnchorIn(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
        {
            if (parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                return parser.Current.Start;
        }

        return null;
    }

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('.', '\r');
}
