using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Which folder names can be an edition's id and first step of its addresses: ids of design §5 that name no page of the site and no device of Windows.</summary>
internal static class EditionIds
{
    /// <summary>Names that the site or a file system keeps for itself.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["404", "assets", "index", "schema", "search", "con", "nul", "aux", "prn"];

    /// <summary>Whether a folder's name can be an edition's id.</summary>
    public static bool IsAllowed(string name) => Locus.TryParse(name, out _) && !Reserved.Contains(name);
}
