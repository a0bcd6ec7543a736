using StatiqEdition.Model;

namespace StatiqEdition.Fuzz;

/// <summary>The texts of a target that led somewhere new. What a text leads to is told by its signature, so that what behaves in a new way is changed further.</summary>
internal sealed class Corpus(Target target)
{
    private const int Most = 2_000;
    private readonly List<string> _texts = [.. target.Seeds];
    private readonly HashSet<string> _signatures = [];

    /// <summary>How many ways of behaving were seen.</summary>
    public int Ways => _signatures.Count;

    /// <summary>One of the texts.</summary>
    public string Any(Random random) => _texts[random.Next(_texts.Count)];

    /// <summary>Keeps a text that led somewhere new.</summary>
    public void Add(string text)
    {
        if (_signatures.Add(Signature(Properties.Read(target.Around(text)))) && _texts.Count < Most)
            _texts.Add(text);
    }

    /// <summary>The rules that are broken, each once, twice or often, and what the edition is made of.</summary>
    private static string Signature(Outcome<Library> outcome) =>
        string.Join(' ', outcome.Diagnostics.Select(Shape).CountBy(shape => shape).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => $"{count.Key}*{Math.Min(count.Value, 3)}"))
        + string.Join(' ', (outcome.Value?.Editions ?? []).SelectMany(edition => edition.Passages).SelectMany(Shapes).Distinct().Order(StringComparer.Ordinal));

    /// <summary>A diagnostic with the first words of its message: a rule is broken in many ways.</summary>
    private static string Shape(Diagnostic fault) =>
        $"{fault.Rule.Code} {string.Join(' ', fault.Message.Split(' ').Where(word => !word.Contains('\'', StringComparison.Ordinal)).Take(4))}";

    private static IEnumerable<string> Shapes(Passage passage) =>
        Inline.Flat(passage.Content).Select(inline => $"{passage.Kind}-{inline.GetType().Name}{(inline as Inline.Emendation)?.Variant.Kind}{(inline as Inline.Emendation)?.Variant.Cause}");
}
