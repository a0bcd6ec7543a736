using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the key <c>estimative</c> of <c>edition.yml</c>: the words of estimative probability, class by class (docs/format.md).</summary>
internal sealed class EstimativeReader(List<Diagnostic> diagnostics)
{
    private readonly FormReader _forms = new(diagnostics);

    /// <summary>What is declared, the parts by their files; null where nothing is.</summary>
    public EstimativeWords? Read(YamlMap? map, IReadOnlyDictionary<string, Part> parts)
    {
        if (map is null)
            return null;
        var words = new EstimativeWords([.. Parts(map, parts)], [.. map.Maps("classes").Select(Class)])
        {
            PassedOver = _forms.Read(map, "passed-over", null),
            Note = map.Optional("note"),
        };
        if (words.Classes.Count == 0)
            map.Wrong<string>("classes", "a list of classes, each with its forms");
        map.ReportUnknownKeys();
        return words;
    }

    private IEnumerable<Locus> Parts(YamlMap map, IReadOnlyDictionary<string, Part> parts)
    {
        var named = map.Lines("parts");
        diagnostics.AddRange(named.Where(file => !parts.ContainsKey(file.Text)).Select(file => Rules.WrongValue.At(file.Place, $"'{file.Text}' is no part of the edition; name one of its 'parts'")));
        return named.Count == 0 ? parts.Values.Select(part => part.Id) : named.Where(file => parts.ContainsKey(file.Text)).Select(file => parts[file.Text].Id);
    }

    private EstimativeClass Class(YamlMap map)
    {
        var known = new EstimativeClass(map.Required("name"), Degree(map), map.Required("meaning"), _forms.Read(map, "forms", null));
        map.ReportUnknownKeys();
        return known;
    }

    private static int? Degree(YamlMap map)
    {
        if (map.Optional("degree") is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var degree) && Math.Abs(degree) <= EstimativeClass.Certain)
            return degree;
        map.Wrong<string>("degree", "a whole number from -3 to 3");
        return null;
    }
}
