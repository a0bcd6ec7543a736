using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Which folder names can be an edition's id and first step of its addresses: ids of docs/architecture.md that name no page of the site and no device of Windows.</summary>
public static class EditionIds
{
    /// <summary>The names that the site or Windows keeps for itself, for messages.</summary>
    public const string Kept = "404, assets, dts, index, schema, search, con, nul, aux, prn, com1 to com9, lpt1 to lpt9";

    private static readonly HashSet<string> s_reserved =
    [
        "404", "assets", "dts", "index", "schema", "search", "con", "nul", "aux", "prn",
        .. Enumerable.Range(1, 9).SelectMany(port => new[] { $"com{port}", $"lpt{port}" }),
    ];

    /// <summary>Whether a folder's name can be an edition's id.</summary>
    public static bool IsAllowed(string name) => Locus.TryParse(name, out _) && !s_reserved.Contains(name);
}
