namespace StatiqEdition.Model;

/// <summary>What the editor declares to be indexed: a heading, and the forms under which the text has it.</summary>
public sealed record IndexEntry(IndexKind Kind, string Name, IReadOnlyList<IndexForm> Forms)
{
    /// <summary>When it was, of a date or an event; null for everything else.</summary>
    public IsoDate? Date { get; init; }

    /// <summary>Its identifier at wikidata.org, such as <c>Q855</c>; null where the editor is not sure of one.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Its identifier at viaf.org, digits; null where the editor is not sure of one.</summary>
    public string? Viaf { get; init; }

    /// <summary>The heading as headings are sorted, word by word: letters and figures alone, small.</summary>
    public string SortKey => string.Concat(Name.Where(c => c == ' ' || char.IsLetterOrDigit(c)).Select(char.ToLowerInvariant)).Trim();

    /// <summary>Wikidata identifiers are Q and a number, written without a zero before it.</summary>
    public static bool IsWikidata(string id) => id is ['Q', >= '1' and <= '9', ..] && IsFigures(id[1..]);

    /// <summary>VIAF identifiers are figures.</summary>
    public static bool IsViaf(string id) => IsFigures(id);

    private static bool IsFigures(string text) => text.Length is > 0 and <= 22 && text.All(char.IsAsciiDigit);
}
