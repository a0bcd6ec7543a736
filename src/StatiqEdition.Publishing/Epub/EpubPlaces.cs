using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>Where the book has the passages and pages of an edition: each part is a page of the book, and a note stands in the part that has its mark first.</summary>
internal sealed class EpubPlaces(Site site, Edition edition)
{
    private readonly Dictionary<string, string> _files = Files(edition);

    /// <summary>The page of the book that has a part.</summary>
    public static string PageOf(Part part) => $"part-{part.Id}";

    /// <summary>The notes that stand in a part.</summary>
    public IEnumerable<Note> NotesIn(Part part) => edition.Notes.Where(note => _files[note.Id.Id] == $"{PageOf(part)}.xhtml");

    /// <summary>The address of an id of the text from any page of the book; null where the book has none.</summary>
    public string? Of(string id) => _files.TryGetValue(id, out var file) ? $"{file}#{id}" : null;

    /// <summary>Where a link leads that stands on a page of the site: into the book, or to the site where its address is known; null where it leads nowhere.</summary>
    public string? Resolve(string page, string target)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out _))
            return target;
        var address = new Uri(new Uri("edition:///"), new Uri(page, UriKind.Relative));
        return Uri.TryCreate(address, target, out var found) && found.AbsolutePath == $"/{Addresses.Of(edition)}" && Inside(found.Fragment.TrimStart('#')) is { } inside
            ? inside
            : site.Url is { } root ? new Uri(new Uri(root, page), target).AbsoluteUri : null;
    }

    // An id of earlier releases has its place where the passage is now, and a variant has it in the apparatus.
    private string? Inside(string id) => Of(edition.Aliases.FirstOrDefault(alias => alias.From.Id == id)?.To.Id ?? id)
        ?? (edition.Variants.Any(variant => variant.Id == id) ? $"{EpubApparatus.Page}.xhtml#{id}" : null);

    private static Dictionary<string, string> Files(Edition edition)
    {
        var files = new Dictionary<string, string>();
        foreach (var part in edition.Parts)
            Add(files, part.Passages, part);
        foreach (var note in edition.Notes)
            Add(files, [note.Passage], edition.Parts.FirstOrDefault(part => files.GetValueOrDefault(note.Anchor.Id) == $"{PageOf(part)}.xhtml") ?? edition.Parts[^1]);
        return files;
    }

    private static void Add(Dictionary<string, string> files, IEnumerable<Passage> passages, Part part)
    {
        foreach (var id in passages.SelectMany(passage => passage.PageBreaks.Select(page => page.Id.Id).Prepend(passage.Id.Id)))
            files[id] = $"{PageOf(part)}.xhtml";
    }
}
