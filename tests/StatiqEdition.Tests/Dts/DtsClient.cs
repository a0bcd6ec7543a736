using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests;

/// <summary>A client of Distributed Text Services that is told nothing but where the entry point is. It expands templates as RFC 6570 says and asks a host that has files and no queries.</summary>
internal sealed partial class DtsClient
{
    private readonly Dictionary<string, SiteFile> _files;
    private readonly Uri _entry;

    public DtsClient(IEnumerable<SiteFile> files, Uri entry)
    {
        _files = files.ToDictionary(file => file.Path);
        _entry = entry;
        Entry = Get(entry).Answer;
    }

    /// <summary>What the entry point says.</summary>
    public JsonElement Entry { get; }

    /// <summary>The answer of an endpoint that another answer or, where none is given, the entry point names.</summary>
    public (Uri Address, JsonElement Answer) Ask(string endpoint, IReadOnlyDictionary<string, string> parameters) => Get(Expanded(_entry, Entry, endpoint, parameters));

    public (Uri Address, JsonElement Answer) Ask((Uri Address, JsonElement Answer) resource, string endpoint, IReadOnlyDictionary<string, string> parameters) =>
        Get(Expanded(resource.Address, resource.Answer, endpoint, parameters));

    /// <summary>The TEI that the document endpoint answers with.</summary>
    public XDocument Document(IReadOnlyDictionary<string, string> parameters) =>
        XDocument.Load(new MemoryStream(Bytes(Expanded(_entry, Entry, "document", parameters))), LoadOptions.PreserveWhitespace);

    /// <summary>Whether the host has an answer.</summary>
    public bool Has(string endpoint, IReadOnlyDictionary<string, string> parameters) => _files.ContainsKey(Path(Expanded(_entry, Entry, endpoint, parameters)));

    /// <summary>A template with its variables in the place of its expressions (RFC 6570 §3.2.6 and §3.2.7); what is not given leaves nothing.</summary>
    public static string Expanded(string template, IReadOnlyDictionary<string, string> parameters) => Expression().Replace(template, expression =>
        string.Concat(expression.Groups["names"].Value.Split(',').Where(parameters.ContainsKey).Select(name =>
            expression.Groups["operator"].Value == "/" ? $"/{Uri.EscapeDataString(parameters[name])}" : $";{name}={Uri.EscapeDataString(parameters[name])}")));

    private static Uri Expanded(Uri from, JsonElement answer, string endpoint, IReadOnlyDictionary<string, string> parameters) => new(from, Expanded(answer.GetProperty(endpoint).GetString()!, parameters));

    private (Uri Address, JsonElement Answer) Get(Uri address) => (address, JsonDocument.Parse(Encoding.UTF8.GetString(Bytes(address))).RootElement);

    private byte[] Bytes(Uri address) => _files.TryGetValue(Path(address), out var file) ? file.Content.ToArray() : throw new KeyNotFoundException($"404: {address}");

    // The entry point is dts/entry.jsonld below the root.
    private string Path(Uri address) => Uri.UnescapeDataString(new Uri(_entry, "../").MakeRelativeUri(address).ToString());

    [GeneratedRegex(@"\{(?<operator>[/;])(?<names>[a-z,]+)\}", RegexOptions.None, 1000)]
    private static partial Regex Expression();
}
