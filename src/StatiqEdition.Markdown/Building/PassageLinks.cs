using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Links within the edition, which are those that are a fragment of the reading page alone: <c>#p5</c>, and from the introduction's page <c>../#p5</c>.</summary>
internal static class PassageLinks
{
    private static readonly string[] s_ways = [EditorLink.FromIntroduction, EditorLink.FromText];

    /// <summary>A diagnostic for each link to what is no passage, note, page or variant of the edition, nor was one, and for each that takes the way of another page.</summary>
    public static IEnumerable<Diagnostic> Check(Edition edition, IEnumerable<EditorLink> links)
    {
        var within = links.Select(link => (Link: link, Way: Array.Find(s_ways, way => link.Target.StartsWith(way, StringComparison.Ordinal))))
            .Where(link => link.Way is not null).ToList();
        var ids = within.Count == 0 ? [] : Ids(edition).ToHashSet();
        return from link in within
               let id = link.Link.Target[link.Way!.Length..]
               where !ids.Contains(id) || link.Way != link.Link.Way
               select Rules.PassageLink.At(link.Link.Place, ids.Contains(id)
                   ? $"{link.Link.Target} leads to no passage from here; write {link.Link.Way}{id}"
                   : $"the edition has no passage '{id}'; correct the link, such as {link.Link.Way}{edition.Passages.Select(passage => passage.Id.Id).FirstOrDefault("p1")}");
    }

    private static IEnumerable<string> Ids(Edition edition) =>
    [
        .. edition.Passages.Select(passage => passage.Id.Id),
        .. edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Id.Id),
        .. edition.Variants.Select(variant => variant.Id),
        .. edition.Aliases.Select(alias => alias.From.Id),
    ];
}
