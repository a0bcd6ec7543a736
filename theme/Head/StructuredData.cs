using System.Text.Json.Nodes;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What a page's head says of it in the words of schema.org, as JSON-LD: the library a <c>WebSite</c>, the reading text a <c>Report</c> in every form it has, a passage a <c>CreativeWork</c> that is part of it, any other page a <c>WebPage</c> about it.</summary>
public static class StructuredData
{
    /// <summary>The JSON, in which no sign stands that HTML would read; null for pages that have no address of their own.</summary>
    public static string? Of(PageFrame frame)
    {
        if (frame.Path == PageFrame.NotFoundPath || frame.MovedTo is not null)
            return null;
        var thing = Thing(frame);
        thing.Insert(0, "@context", "https://schema.org");
        return thing.ToJsonString();
    }

    private static JsonObject Thing(PageFrame frame) => frame switch
    {
        { Edition: null } => new() { ["@type"] = frame.Path.Length == 0 ? "WebSite" : "WebPage", ["name"] = frame.Title, ["description"] = frame.Description, ["url"] = Address(frame, frame.Path) },
        { Edition: { } edition, Passage: { } passage } => Passage(frame, edition, passage),
        { Edition: { } edition } when frame.Path == Addresses.Of(edition) => Report(frame, edition),
        { Edition: { } edition } => new() { ["@type"] = "WebPage", ["name"] = frame.Title, ["description"] = frame.Description, ["url"] = Address(frame, frame.Path), ["about"] = Whole(frame, edition) },
    };

    private static JsonObject Report(PageFrame frame, Edition edition)
    {
        var known = edition.Metadata;
        var report = Whole(frame, edition);
        report["alternateName"] = known.ShortTitle;
        report["genre"] = known.Genre;
        if (known.ReportNumber is { } number)
            report["reportNumber"] = number;
        report["abstract"] = known.Abstract;
        report["author"] = Body(known.Author);
        report["editor"] = Body(known.Editors);
        report["publisher"] = Body(frame.Site.Title);
        report["dateCreated"] = Day.Machine(known.Date);
        report["datePublished"] = Day.Machine(known.Released);
        report["version"] = known.Version;
        report["inLanguage"] = known.Language;
        report["license"] = known.Licence.Url ?? known.Licence.Name;
        report["isAccessibleForFree"] = true;
        report["image"] = Address(frame, Addresses.Card(edition));
        report["encoding"] = new JsonArray([.. Download.Of(frame.Site, edition).Where(download => download.Page == frame.Path).Select(download => Encoding(frame, download))]);
        return report;
    }

    private static JsonObject Passage(PageFrame frame, Edition edition, Passage passage) => new()
    {
        ["@type"] = "CreativeWork",
        ["@id"] = Address(frame, Addresses.Of(edition, passage.Id)),
        ["name"] = frame.Title,
        ["url"] = Address(frame, frame.Path),
        ["position"] = passage.Number ?? passage.Id.Id,
        ["text"] = passage.Text,
        ["version"] = edition.Metadata.Version,
        ["author"] = Body(edition.Metadata.Author),
        ["editor"] = Body(edition.Metadata.Editors),
        ["datePublished"] = Day.Machine(edition.Metadata.Released),
        ["license"] = edition.Metadata.Licence.Url ?? edition.Metadata.Licence.Name,
        ["isPartOf"] = Whole(frame, edition),
    };

    private static JsonObject Whole(PageFrame frame, Edition edition) => new()
    {
        ["@type"] = "Report",
        ["@id"] = Address(frame, Addresses.Of(edition)),
        ["name"] = edition.Metadata.Title,
        ["url"] = Address(frame, Addresses.Of(edition)),
    };

    private static JsonObject Encoding(PageFrame frame, Download download) => new()
    {
        ["@type"] = "MediaObject",
        ["name"] = download.Name,
        ["encodingFormat"] = download.MediaType,
        ["contentUrl"] = Address(frame, download.Address),
    };

    private static JsonObject Body(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static string Address(PageFrame frame, string target) => frame.Site.Url is { } root ? new Uri(root, target).AbsoluteUri : frame.To(target);
}
