using StatiqEdition.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using YamlMark = YamlDotNet.Core.Mark;

namespace StatiqEdition.Markdown;

/// <summary>Reads a YAML text into a mapping with places, once <see cref="YamlLimits"/> has let it pass.</summary>
internal static class YamlSource
{
    private const string Twice = "Duplicate key ";

    /// <summary>The mapping at the root of <paramref name="text"/>, which begins at line <paramref name="firstLine"/> (from 0) of the file; null, and reported, where it cannot be read.</summary>
    public static YamlMap? Read(string path, string text, int firstLine, List<Diagnostic> diagnostics)
    {
        var lines = text.Split('\n');
        var (root, fault) = Load(text);
        if (fault is not null)
            diagnostics.Add(fault.Rule.At(At(fault.Mark), fault.Message));
        return root is null ? null : new YamlMap(root, At, diagnostics);

        // At a text's end YamlDotNet may count one line more than there is.
        Place At(YamlMark mark)
        {
            var line = (int)Math.Clamp(mark.Line - 1, 0, lines.Length - 1);
            return new(path, firstLine + line, line < mark.Line - 1 ? lines[line].Length : (int)Math.Clamp(mark.Column - 1, 0, lines[line].Length));
        }
    }

    private static (YamlMappingNode? Root, YamlFault? Fault) Load(string text)
    {
        if (YamlLimits.FirstFault(text) is { } unsafeText)
            return (null, unsafeText);
        var (reached, depth) = (YamlMark.Empty, 0);
        try
        {
            var steps = new List<ParsingEvent>();
            foreach (var step in Events(text))
            {
                steps.Add(step);
                depth += step.NestingIncrease;
                if (YamlLimits.FaultOf(step, depth) is { } fault)
                    return (null, fault);
                reached = step.Start;
            }

            return Root(steps);
        }
        catch (YamlException exception)
        {
            return (null, new(Rules.Yaml, exception.Start, Message(FirstLine(exception.Message))));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet fails so on some malformed texts, such as a bracket that is never closed.
            return (null, new(Rules.Yaml, reached, "the YAML cannot be understood from here on; close what is open"));
        }
    }

    private static IEnumerable<ParsingEvent> Events(string text)
    {
        var parser = new Parser(new StringReader(text));
        while (parser.MoveNext())
            yield return parser.Current!;
    }

    private static (YamlMappingNode? Root, YamlFault? Fault) Root(IReadOnlyList<ParsingEvent> steps)
    {
        var stream = new YamlStream();
        stream.Load(new ReadSteps(steps));
        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? (root, null)
            : (null, new(Rules.Yaml, YamlMark.Empty, "a mapping of keys to values is expected; begin with 'title: …'"));
    }

    private static string Message(string cause) => cause switch
    {
        _ when cause.EndsWith("found invalid mapping", StringComparison.Ordinal) => "a value holds ': '; put the value in quotation marks",
        _ when cause.StartsWith(Twice, StringComparison.Ordinal) => $"the key '{cause[Twice.Length..]}' stands a second time; keep one",
        _ => $"{cause}; mend the YAML",
    };

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('.', '\r');

    /// <summary>The steps of a text that was parsed, once more.</summary>
    private sealed class ReadSteps(IReadOnlyList<ParsingEvent> steps) : IParser
    {
        private int _at = -1;

        public ParsingEvent? Current => _at >= 0 && _at < steps.Count ? steps[_at] : null;

        public bool MoveNext() => ++_at < steps.Count;
    }
}
