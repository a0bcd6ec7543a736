using System.Globalization;
using StatiqEdition.Model;
using YamlDotNet.RepresentationModel;
using YamlMark = YamlDotNet.Core.Mark;

namespace StatiqEdition.Markdown;

/// <summary>A YAML mapping read key by key. A missing key and a value of the wrong form are reported where they are asked for; keys that nobody asked for, by <see cref="ReportUnknownKeys"/>.</summary>
internal sealed class YamlMap(YamlMappingNode node, Func<YamlMark, Place> at, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, YamlNode> _values = node.Children
        .Where(pair => pair.Key is YamlScalarNode)
        .DistinctBy(pair => ((YamlScalarNode)pair.Key).Value)
        .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value ?? "", pair => pair.Value);

    private readonly HashSet<string> _asked = [];

    /// <summary>Where the mapping begins.</summary>
    public Place Place => at(node.Start);

    /// <summary>The place of a key's value, or of the mapping when it has no such key.</summary>
    public Place PlaceOf(string key) => _values.TryGetValue(key, out var value) ? at(value.Start) : Place;

    /// <summary>Whether the mapping has a key.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The text of a key that must be there; empty, and reported, where it is not.</summary>
    public string Required(string key)
    {
        if (Optional(key) is { } value)
            return value;
        if (!_values.ContainsKey(key))
            diagnostics.Add(Rules.MissingKey.At(Place, $"the key '{key}' is missing; add '{key}: …'"));
        return "";
    }

    /// <summary>The text of a key; null where it is not there.</summary>
    public string? Optional(string key) => Ask(key) switch
    {
        null => null,
        YamlScalarNode { Value: { Length: > 0 } text } => Told(key, PlainText.SingleSpaced(text)),
        _ => Wrong<string>(key, "one line of text"),
    };

    /// <summary>The text of a key exactly as written, spaces at its end included; it must be there.</summary>
    public string Verbatim(string key)
    {
        Required(key);
        return _values.GetValueOrDefault(key) is YamlScalarNode scalar ? scalar.Value ?? "" : "";
    }

    /// <summary>The date of a key that must be there, written <c>1952-09-10</c>.</summary>
    public DateOnly Date(string key)
    {
        if (Required(key) is not { Length: > 0 } text)
            return default;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Wrong<string>(key, "a date such as 1952-09-10");
        else if (date == Placeholders.Date)
            ReportPlaceholder(key);
        return date;
    }

    /// <summary>Reports that a key's value is none.</summary>
    public void ReportPlaceholder(string key) => diagnostics.Add(Rules.Placeholder.At(PlaceOf(key), $"the value of '{key}' is still to be written; put it in the place of these words"));

    /// <summary>The absolute http or https address of a key; null where it is not there.</summary>
    public Uri? Address(string key)
    {
        if (Optional(key) is not { } text)
            return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : Wrong<Uri>(key, "an address that begins with https://");
    }

    /// <summary>The mapping of a key; null where it is not there.</summary>
    public YamlMap? Map(string key) => Ask(key) switch
    {
        null => null,
        YamlMappingNode map => new(map, at, diagnostics),
        _ => Wrong<YamlMap>(key, "keys and values"),
    };

    /// <summary>The mappings of a key's list; none where it is not there.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) =>
        [.. Items<YamlMappingNode>(key, "a list of keys and values").Select(map => new YamlMap(map, at, diagnostics))];

    /// <summary>The lines of a key's list with their places; none where it is not there.</summary>
    public IReadOnlyList<(string Text, Place Place)> Lines(string key) =>
        [.. Items<YamlScalarNode>(key, "a list of lines").Select(scalar => (scalar.Value ?? "", at(scalar.Start)))];

    /// <summary>Reports the keys that nobody asked for, and those that a tag has let stand twice.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var key in RepeatedKeys)
            diagnostics.Add(Rules.Yaml.At(at(key.Start), $"the key '{key}' stands a second time; keep one"));
        foreach (var key in node.Children.Keys.Where(key => !_asked.Contains((key as YamlScalarNode)?.Value ?? "")))
            diagnostics.Add(Rules.UnknownKey.At(at(key.Start), $"the key '{key}' is unknown{Nearest.Told($"{key}", _asked.Where(asked => !Has(asked)))}; known here are {string.Join(", ", _asked.Order(StringComparer.Ordinal))}"));
    }

    private IEnumerable<YamlNode> RepeatedKeys => node.Children.Keys.OfType<YamlScalarNode>().GroupBy(key => key.Value).SelectMany(same => same.Skip(1));

    /// <summary>Reports that a key's value is not of the form it should have.</summary>
    public T? Wrong<T>(string key, string expected)
        where T : class
    {
        diagnostics.Add(Rules.WrongValue.At(PlaceOf(key), $"'{key}' should be {expected}; change its value"));
        return null;
    }

    private IReadOnlyList<T> Items<T>(string key, string expected)
        where T : YamlNode
    {
        if (Ask(key) is not { } value)
            return [];
        if (value is YamlSequenceNode list && list.Children.All(item => item is T))
            return [.. list.Children.Cast<T>()];
        Wrong<string>(key, expected);
        return [];
    }

    private string Told(string key, string value)
    {
        if (Placeholders.Is(value))
            ReportPlaceholder(key);
        return value;
    }

    private YamlNode? Ask(string key)
    {
        _asked.Add(key);
        return _values.GetValueOrDefault(key);
    }
}
