using StatiqEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlMark = YamlDotNet.Core.Mark;

namespace StatiqEdition.Markdown;

/// <summary>What is refused in YAML before it can do harm or surprise: anchors, aliases, tags, tabs that indent, more than 64 KiB, anything 64 levels deep, characters that cannot be seen.</summary>
internal static class YamlLimits
{
    /// <summary>The first fault of a text that must not reach the YAML parser, whose scanner goes as deep as the brackets; null where there is none.</summary>
    public static YamlFault? FirstFault(string text)
    {
        if (text.Length > Limits.LargestYaml || OpenBrackets(text) > Limits.DeepestYaml)
            return new(Rules.Yaml, YamlMark.Empty, $"the YAML is longer than {Limits.LargestYaml} characters or has more than {Limits.DeepestYaml} brackets open at once; make it simpler");
        return text.Split('\n').Index().Where(line => IsIndentedByTab(line.Item))
            .Select(line => new YamlFault(Rules.Yaml, new(0, line.Index + 1, line.Item.IndexOf('\t', StringComparison.Ordinal) + 1), "the line is indented with a tab; indent with spaces"))
            .FirstOrDefault();
    }

    /// <summary>What makes a step of the parse one that is not read; null where it is.</summary>
    public static YamlFault? FaultOf(ParsingEvent step, int depth) => step switch
    {
        _ when depth > Limits.DeepestYaml => new(Rules.Yaml, step.Start, $"lists and mappings stand more than {Limits.DeepestYaml} deep; make it flatter"),
        AnchorAlias or NodeEvent { Anchor.IsEmpty: false } => new(Rules.Yaml, step.Start, "anchors and aliases are not read; write the value out"),
        NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } => new(Rules.Yaml, step.Start, "tags are not read; write the value alone"),
        Scalar scalar when Unseen.In(scalar.Value).Select(unseen => unseen.Name).FirstOrDefault() is { } name =>
            new(Rules.Encoding, step.Start, $"this stands for the invisible character {name}; remove it"),
        _ => null,
    };

    private static bool IsIndentedByTab(string line) =>
        !string.IsNullOrWhiteSpace(line) && line.AsSpan(0, line.Length - line.TrimStart().Length).Contains('\t');

    private static int OpenBrackets(string text)
    {
        var (open, most) = (0, 0);
        foreach (var c in text)
        {
            open = c is '[' or '{' ? open + 1 : c is ']' or '}' ? Math.Max(0, open - 1) : open;
            most = Math.Max(most, open);
        }

        return most;
    }
}
