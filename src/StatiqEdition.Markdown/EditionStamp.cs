using System.Globalization;
using System.Text;
using StatiqEdition.Model;
using YamlDotNet.RepresentationModel;

namespace StatiqEdition.Markdown;

/// <summary>Puts the version and the day of a release into <c>edition.yml</c>, in the place of the old ones; every other byte stays.</summary>
public static class EditionStamp
{
    /// <summary>The file's name in the edition's folder.</summary>
    public const string Name = "edition.yml";

    /// <summary>The file with the version and the day of an edition's metadata.</summary>
    public static ReadOnlyMemory<byte> On(ReadOnlyMemory<byte> file, Metadata metadata)
    {
        // A byte order mark is a character here, so it stays, and counts.
        var text = Encoding.UTF8.GetString(file.Span);
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        var root = Root(text[mark..]);
        (YamlScalarNode Node, string Value)[] stamps =
        [
            (Value(root, "version"), metadata.Version),
            (Value(root, "released"), metadata.Released.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];
        foreach (var (node, value) in stamps.OrderByDescending(stamp => stamp.Node.Start.Index))
            text = Replace(text, mark + (int)node.Start.Index, node.Value!.Trim(), value);
        return Encoding.UTF8.GetBytes(text);
    }

    private static YamlMappingNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlScalarNode Value(YamlMappingNode root, string key) => (YamlScalarNode)root.Children[new YamlScalarNode(key)];

    /// <summary>Replaces a value's characters alone, and so keeps its quotation marks.</summary>
    private static string Replace(string text, int start, string old, string value)
    {
        var at = text.IndexOf(old, start, StringComparison.Ordinal);
        return $"{text[..at]}{value}{text[(at + old.Length)..]}";
    }
}
