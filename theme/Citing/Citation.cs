using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How an edition asks to be cited, in one line: author, title and date of the document, the passage; version, editors and date of the edition; the lasting address, where the site's address is known.</summary>
public static class Citation
{
    /// <summary>The citation of the edition, or of one of its passages.</summary>
    public static IReadOnlyList<Inline> Of(Site site, Edition edition, Passage? passage = null) =>
        Written(edition, passage is null ? null : PassageName.Full(passage), Address(site, edition, passage));

    /// <summary>The citation as plain text with <c>{passage}</c> and <c>{address}</c> in their places, for the script that knows which passage was pressed.</summary>
    public static string Template(Edition edition) => PlainText.Reading(Written(edition, "{passage}", "{address}"));

    /// <summary>The lasting address of the edition or a passage of it; null where the site's is not known.</summary>
    public static string? Address(Site site, Edition edition, Passage? passage) => site.Url is null
        ? null
        : new Uri(site.Url, passage is null ? Addresses.Of(edition) : Addresses.Of(edition, passage.Id)).AbsoluteUri;

    private static IReadOnlyList<Inline> Written(Edition edition, string? passage, string? address)
    {
        var known = edition.Metadata;
        return
        [
            new Inline.Words($"{known.Author}, "),
            new Inline.Emphasis(Strong: false, [new Inline.Words(known.Title)]),
            new Inline.Words($" ({known.ShortTitle}), {Day.Written(known.Date)}{(passage is null ? "" : $", {passage}")}. Edition {known.Version} by {known.Editors}, {Day.Written(known.Released)}.{(address is null ? "" : $" {address}")}"),
        ];
    }
}
