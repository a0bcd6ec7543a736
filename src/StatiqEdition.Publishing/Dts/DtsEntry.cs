using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>dts/entry.jsonld</c>: the entry point of Distributed Text Services 1.0, whose templates lead to all that the site has of them (docs/decisions/0011-dts.md).</summary>
public static class DtsEntry
{
    /// <summary>The one file.</summary>
    public static IEnumerable<SiteFile> Of(Catalogue catalogue)
    {
        var links = new DtsLinks(catalogue.Site, Addresses.DtsEntry);
        yield return DtsJson.File(
            Addresses.DtsEntry,
            new("@id", links.Self),
            new("@type", "EntryPoint"),
            new("collection", links.Template("id", DtsAddresses.OfTheSite.Collections, DtsAddresses.CollectionParameters)),
            new("navigation", links.Template("resource", DtsAddresses.OfTheSite.Navigations, DtsAddresses.NavigationParameters)),
            new("document", links.Template("resource", DtsAddresses.OfTheSite.Documents, DtsAddresses.DocumentParameters)));
    }
}
