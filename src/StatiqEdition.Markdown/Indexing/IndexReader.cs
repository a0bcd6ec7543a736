using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the key <c>index</c> of <c>edition.yml</c>: what is to be indexed, kind by kind (docs/format.md).</summary>
internal sealed class IndexReader(List<Diagnostic> diagnostics)
{
    private static readonly IReadOnlyList<(string Key, IndexKind Kind)> s_kinds =
        [("persons", IndexKind.Person), ("places", IndexKind.Place), ("organisations", IndexKind.Organisation), ("dates", IndexKind.Date)];

    private readonly FormReader _forms = new(diagnostics);

    /// <summary>The entries, and what the reader should know of them.</summary>
    public (IReadOnlyList<IndexEntry> Entries, string? Note) Read(YamlMap? map)
    {
        if (map is null)
            return ([], null);
        var note = map.Optional("note");
        IReadOnlyList<IndexEntry> entries = [.. s_kinds.SelectMany(kind => Entries(map, kind.Key, kind.Kind))];
        map.ReportUnknownKeys();
        return (entries, note);
    }

    private IEnumerable<IndexEntry> Entries(YamlMap map, string key, IndexKind kind)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. map.Maps(key).Select(entry => Entry(entry, kind, names))];
    }

    private IndexEntry Entry(YamlMap map, IndexKind kind, HashSet<string> names)
    {
        var name = map.Required("name");
        if (name.Length > 0 && !names.Add(name))
            map.Wrong<string>("name", "one that no other entry of its index has");
        var entry = new IndexEntry(kind, name, _forms.Read(map, "forms", name))
        {
            Date = kind == IndexKind.Date ? Date(map) : null,
            Wikidata = Identifier(map, "wikidata", IndexEntry.IsWikidata, "Q and a number, such as Q855"),
            Viaf = Identifier(map, "viaf", IndexEntry.IsViaf, "figures alone, such as 36921963"),
        };
        map.ReportUnknownKeys();
        return entry;
    }

    private static IsoDate? Date(YamlMap map)
    {
        var text = map.Required("date");
        if (IsoDate.TryParse(text, out var date) || text.Length == 0)
            return date;
        return map.Wrong<IsoDate>("date", "a date such as 1950-02-14, 1950-02 or 1950, or two with / between them");
    }

    private static string? Identifier(YamlMap map, string key, Func<string, bool> isOne, string expected) =>
        map.Optional(key) is { } id ? isOne(id) ? id : map.Wrong<string>(key, expected) : null;
}
