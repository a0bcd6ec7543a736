using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Links within the edition, which are those that are a fragment of the reading page alone: <c>#p5</c>, and from the introduction's page <c>../#p5</c>.</summary>
internal static class PassageLinks
{
    private static readonly string[] s_pages = ["../#", "#"];

    /// <summary>A diagnostic for each link to what is no passage, note, page or variant of the edition, nor was one.</summary>
    public static IEnumerable<Diagnostic> Check(Edition edition, IEnumerable<(string Target, Place Place)> links)
    {
        var within = links.Select(link => (link.Target, link.Place, Page: Array.Find(s_pages, page => link.Target.StartsWith(page, StringComparison.Ordinal))))
            .Where(link => link.Page is not null).ToList();
        var ids = within.Count == 0 ? [] : Ids(edition).ToHashSet();
        return from link in within
               let id = link.Target[link.Page!.Length..]
               where !ids.Contains(id)
               select Rules.PassageLink.At(link.Place, $"the edition has no passage '{id}'; correct the link, such as {link.Page}{edition.Passages.Select(passage => passage.Id.Id).FirstOrDefault("p1")}");
    }

    private static IEnumerable<string> Ids(Edition edition) =>
    [
        .. edition.Parts.Select(part => part.Id.Id),
        .. edition.Passages.Select(passage => passage.Id.Id),
        .. edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Id.Id),
        .. edition.Variants.Select(variant => variant.Id),
        .. edition.Aliases.Select(alias => alias.From.Id),
    ];
}
