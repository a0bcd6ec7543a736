namespace StatiqEdition.Model;

/// <summary>The names of the pages that every edition has below its address, such as <c>nie-58/about/</c>, which therefore can be the id of no passage: its record would have the same address.</summary>
public static class PageNames
{
    private static readonly HashSet<string> s_names =
        ["about", "apparatus", "cite", "compare", "dts", "indexes", "parallels", "probability", "quotation", "transcript", "v", "words"];

    /// <summary>Whether an id is the name of a page.</summary>
    public static bool Have(Locus id) => s_names.Contains(id.Id);

    /// <summary>The headings of an edition whose ids are names of pages, each at its place; all other ids have a number or a hyphen.</summary>
    public static IEnumerable<Diagnostic> Check(Edition edition) =>
        from passage in edition.Passages
        where passage.Kind == PassageKind.Heading && Have(passage.Id)
        select Rules.PageName.At(passage.Place, $"'{passage.Id}' is the name of a page of the edition, and the record of this heading would stand at its address; give the heading another id, {{#id}}");
}
