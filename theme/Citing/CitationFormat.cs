namespace StatiqEdition.Theme;

/// <summary>A form of citation that programs read: its name, its media type, how its files' names end, and what one file holds.</summary>
public sealed record CitationFormat(string Name, string MediaType, string Ending, Func<Cited, string> Text)
{
    /// <summary>The formats in the order in which they are offered.</summary>
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("BibTeX", "application/x-bibtex", "bib", BibTex.Of),
        new("RIS", "application/x-research-info-systems", "ris", Ris.Of),
        new("CSL-JSON", "application/vnd.citationstyles.csl+json", "csl.json", CslJson.Of),
    ];

    /// <summary>The file's address below the site's root: <c>nie-58/citation.bib</c> for an edition, <c>nie-58/p5.bib</c> for a passage; null for a variant, which has no file of its own.</summary>
    public string? Address(Cited cited) => cited.Variant is not null ? null
        : cited.Passage is { } passage ? Addresses.RecordCitation(cited.Edition, passage.Id, Ending)
        : Addresses.Citation(cited.Edition, Ending);
}
