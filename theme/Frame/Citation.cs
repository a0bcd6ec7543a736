using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How an edition asks to be cited, in one line.</summary>
public static class Citation
{
    /// <summary>Author, title and date of the document; version, editors and date of the edition; then the lasting address, where the site's address is known.</summary>
    public static IReadOnlyList<Inline> Of(Site site, Edition edition)
    {
        var known = edition.Metadata;
        var address = site.Url is null ? "." : $". {new Uri(site.Url, $"{edition.Id}/")}";
        return
        [
            new Inline.Words($"{known.Author}, "),
            new Inline.Emphasis(Strong: false, [new Inline.Words(known.Title)]),
            new Inline.Words($" ({known.ShortTitle}), {Day.Written(known.Date)}. Edition {known.Version} by {known.Editors}, {Day.Written(known.Released)}{address}"),
        ];
    }
}
