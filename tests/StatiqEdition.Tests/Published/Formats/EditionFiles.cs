using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>The published files of one edition, by their names below its folder, as anyone finds them on a host.</summary>
internal sealed record EditionFiles(string Folder, IReadOnlyDictionary<string, SiteFile> Files)
{
    /// <summary>The edition's files among those of a site, without those of its kept releases.</summary>
    public static EditionFiles Of(string id, IEnumerable<SiteFile> site) =>
        In(id, site.Where(file => !file.Path.StartsWith($"{id}/v/", StringComparison.Ordinal)));

    /// <summary>The files in a folder of a site.</summary>
    public static EditionFiles In(string folder, IEnumerable<SiteFile> site) =>
        new(folder, site.Where(file => file.Path.StartsWith($"{folder}/", StringComparison.Ordinal)).ToDictionary(file => file.Path[(folder.Length + 1)..]));

    /// <summary>A file's bytes, to be read from the start.</summary>
    public Stream Open(string name) => new MemoryStream(Files[name].Content.ToArray());

    /// <summary>A text file.</summary>
    public string Text(string name) => Encoding.UTF8.GetString(Files[name].Content.Span);

    /// <summary>A file of JSON.</summary>
    public JsonElement Json(string name) => JsonDocument.Parse(Text(name)).RootElement;

    /// <summary>A page.</summary>
    public IElement Page(string name) => new HtmlParser().ParseDocument(Text(name)).DocumentElement;

    /// <summary>A file of XML.</summary>
    public XDocument Xml(string name) => XDocument.Load(Open(name), LoadOptions.PreserveWhitespace);

    /// <summary>The steps that stand between two others in the names of files, such as <c>p5</c> in <c>p5/index.html</c>; ids have no full stop.</summary>
    public IReadOnlyList<string> Between(string start, string end) =>
    [
        .. from name in Files.Keys
           where name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal) && name.Length > start.Length + end.Length
           let step = name[start.Length..^end.Length]
           where step.AsSpan().IndexOfAny('/', '.') < 0
           select step,
    ];
}
