namespace StatiqEdition.Model;

/// <summary>What an alias must be: from one id that was published and is gone, to one that is there.</summary>
public static class AliasChecks
{
    /// <summary>The faulty aliases of an edition, each with the first thing that is wrong with it.</summary>
    public static IEnumerable<Diagnostic> Of(Edition edition)
    {
        var present = CitableId.Of(edition).DistinctBy(id => id.Id).ToDictionary(id => id.Id, id => id.Place);
        var first = edition.Aliases.DistinctBy(alias => alias.From).ToDictionary(alias => alias.From);
        return edition.Aliases.Select(alias => Fault(alias, edition.Ledger, present, first)).OfType<Diagnostic>();
    }

    private static Diagnostic? Fault(Alias alias, Ledger ledger, Dictionary<Locus, Place> present, Dictionary<Locus, Alias> first) => alias switch
    {
        _ when present.TryGetValue(alias.From, out var taken) => Rules.DuplicateId.At(alias.Place, $"the id '{alias.From}' is taken at {taken}, so it needs no alias; take the alias away"),
        _ when first[alias.From] != alias => Rules.DuplicateId.At(alias.Place, $"'{alias.From}' has an alias at {first[alias.From].Place} already; keep one"),
        _ when ledger.Find(alias.From) is null => Wrong(alias, $"'{alias.From}' was never published, so no address leads there; take the alias away, or correct 'from'"),
        _ when present.ContainsKey(alias.To) => null,
        _ when first.TryGetValue(alias.To, out var next) => Wrong(alias, $"'{alias.To}' is an alias itself; lead straight to {End(next, first)}"),
        _ => Wrong(alias, $"there is no '{alias.To}' to lead to; name the id of a passage or a page, such as p5"),
    };

    private static Diagnostic Wrong(Alias alias, string message) => Rules.Alias.At(alias.Place, message);

    /// <summary>Where a chain of aliases ends, for the message; one that runs in a circle ends nowhere.</summary>
    private static string End(Alias alias, Dictionary<Locus, Alias> first)
    {
        var passed = new HashSet<Locus>();
        while (passed.Add(alias.From))
        {
            if (!first.TryGetValue(alias.To, out var next))
                return $"'{alias.To}'";
            alias = next;
        }

        return "an id that is there, for this one runs in a circle";
    }
}
