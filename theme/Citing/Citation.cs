using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>How an edition asks to be cited, in one line: author, title and date of the document, the passage; version, editors and date of the edition; the lasting address, where the site's address is known.</summary>
public static class Citation
{
    /// <summary>The citation of the edition, a passage or a variant.</summary>
    public static IReadOnlyList<Inline> Of(Cited cited) => Written(cited.Edition, cited.Place, cited.Address);

    /// <summary>The citation as plain text with <c>{passage}</c> and <c>{address}</c> in their places, for the script that knows which passage was pressed.</summary>
    public static string Template(Edition edition) => PlainText.Reading(Written(edition, "{passage}", "{address}"));

    private static IReadOnlyList<Inline> Written(Edition edition, string? place, string? address)
    {
        var known = edition.Metadata;
        return
        [
            new Inline.Words($"{known.Author}, "),
            new Inline.Emphasis(Strong: false, [new Inline.Words(known.Title)]),
            new Inline.Words($" ({known.ShortTitle}), {Day.Written(known.Date)}{(place is null ? "" : $", {place}")}. Edition {known.Version} by {known.Editors}, {Day.Written(known.Released)}.{(address is null ? "" : $" {address}")}"),
        ];
    }
}
