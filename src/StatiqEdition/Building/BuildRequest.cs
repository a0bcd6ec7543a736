using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What the command line asks to be made of each edition and of the site.</summary>
internal sealed class BuildRequest(Selection selection, Chromium? chromium)
{
    /// <summary>What options ask for.</summary>
    public static BuildRequest Of(SiteOptions options, Surroundings surroundings) => new(options.Selection, options.Pdf ? Chromium.Find(surroundings.Variable) : null);

    /// <summary>All of it as one text, which is another wherever other files are made.</summary>
    public string Key => $"{selection} {chromium?.Identity}";

    /// <summary>The files of an edition and its card.</summary>
    public async Task<PublishedEdition> Publish(Site site, Edition edition)
    {
        var published = await Publisher.OfEdition(site, edition, selection);
        return chromium is null ? published : published with { Batches = [.. published.Batches, Printed(site, edition, published, chromium)] };
    }

    private static async Task<IReadOnlyList<SiteFile>> Printed(Site site, Edition edition, PublishedEdition published, Chromium chromium) =>
        [await PrintedEdition.Of(site, edition, await published.Files(), chromium)];

    /// <summary>The site's own files.</summary>
    public Task<IReadOnlyList<SiteFile>> PublishSite(Catalogue catalogue) => Publisher.OfTheSite(catalogue, selection);
}
