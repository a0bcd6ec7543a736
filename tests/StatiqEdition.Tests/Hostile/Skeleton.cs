using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Hostile;

/// <summary>A published file as a strict reader of its type takes it: its structure and its texts, line by line.</summary>
internal static partial class Skeleton
{
    private static readonly string[] s_opaque = [".png", ".woff2", ".svg", ".ico"];

    /// <summary>The lines of a file; a type that is not known, or a file that is not what its type asks, is an error.</summary>
    public static IEnumerable<string> Of(SiteFile file) => Path.GetExtension(file.Path) switch
    {
        ".html" => OfNode(new HtmlParser().ParseDocument(Text(file)).DocumentElement),
        ".xml" or ".xhtml" or ".opf" or ".ncx" => OfXml(file),
        ".json" or ".jsonld" or ".webmanifest" => OfJson(Text(file)),
        ".js" => OfScript(Text(file)),
        ".csv" => Tables.OfCsv(Text(file)),
        ".ris" => Citations.OfRis(Text(file)),
        ".bib" => Citations.OfBibTex(Text(file)),
        ".md" => OfMarkdown(Text(file)),
        ".zip" or ".epub" => Entries(file).SelectMany(Of),
        ".css" => Escape().Replace(Text(file), sign => $"{(char)Convert.ToInt32(sign.Groups["sign"].Value, 16)}").Split('\n'),
        ".txt" or "" => Text(file).Split('\n'),
        var opaque when s_opaque.Contains(opaque) => [file.Path],
        _ => throw new InvalidDataException($"{file.Path} is of a type that nobody reads here."),
    };

    /// <summary>The files in an archive.</summary>
    public static IReadOnlyList<SiteFile> Entries(SiteFile file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        return [.. archive.Entries.Select(entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return new SiteFile(entry.FullName, bytes.ToArray());
        })];
    }

    /// <summary>The structure of JSON.</summary>
    public static IEnumerable<string> OfJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. OfElement(document.RootElement)];
    }

    private static IEnumerable<string> OfElement(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => OfElement(property.Value).Prepend($"{property.Name}:")).Append("}"),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(OfElement).Append("]"),
        _ => [element.ToString()],
    };

    private static IEnumerable<string> OfNode(INode node) => node switch
    {
        IElement { LocalName: "script" } script when script.GetAttribute("type") == "application/ld+json" => OfJson(script.TextContent),
        IElement element => element.ChildNodes.SelectMany(OfNode)
            .Prepend($"<{element.LocalName} {string.Join(' ', element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => $"{attribute.Name}={attribute.Value}"))}>").Append("</>"),
        IText { Data: var citation } when citation.StartsWith("@techreport{", StringComparison.Ordinal) => Citations.OfBibTex($"{citation.TrimEnd()}\n"),
        IText { Data: var citation } when citation.StartsWith("[\n", StringComparison.Ordinal) => OfJson(citation),
        _ => [$"{node.NodeType}: {node.TextContent}"],
    };

    private static IEnumerable<string> OfXml(SiteFile file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray()), new() { DtdProcessing = file.Path.EndsWith(".xhtml", StringComparison.Ordinal) ? DtdProcessing.Ignore : DtdProcessing.Prohibit });
        return [.. XDocument.Load(reader, LoadOptions.PreserveWhitespace).DescendantNodes().SelectMany(node => node is XElement element
            ? element.Attributes().Select(attribute => $"{attribute.Name}={attribute.Value}").Prepend($"<{element.Name} {element.Ancestors().Count()}>")
            : [$"{node.NodeType}: {(node as XText)?.Value ?? $"{node}"}"])];
    }

    private static IEnumerable<string> OfScript(string script) => Data().Match(script) is { Success: true } data
        ? OfJson($"[{data.Groups["data"].Value}]").Prepend(data.Groups["call"].Value)
        : script.Split('\n');

    // What CommonMark and YAML make of it.
    private static IEnumerable<string> OfMarkdown(string text)
    {
        var parts = text.Split("---\n", 3);
        return parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => OfJson(line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Prepend(line[..line.IndexOf(": ", StringComparison.Ordinal)]))
            .Concat(OfNode(new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(parts[2])).DocumentElement));
    }

    private static string Text(SiteFile file) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file.Content.Span);

    // CSS Syntax 3, 4.3.7.
    [GeneratedRegex(@"\\(?<sign>[0-9a-f]{1,6}) ", RegexOptions.None, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\A(?<call>editions\.set\(|found\.(?:indexes|leaves)\.set\(|found\.directory = )(?<data>.*?)\)?;\n\z", RegexOptions.None, 1000)]
    private static partial Regex Data();
}
