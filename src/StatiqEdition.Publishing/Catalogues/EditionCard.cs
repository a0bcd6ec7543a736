using System.Text.Json.Nodes;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What the site's own pages and lists say of one edition: all that is kept of it once its files are made, as a library keeps a card and not the book. <see cref="CardContract"/> writes it.</summary>
public sealed record EditionCard
{
    /// <summary>The edition's id.</summary>
    public required string Id { get; init; }

    /// <summary>What is known of it.</summary>
    public required Metadata Metadata { get; init; }

    /// <summary>Its contents.</summary>
    public required IReadOnlyList<ContentsEntry> Contents { get; init; }

    /// <summary>It in numbers.</summary>
    public required Figures Figures { get; init; }

    /// <summary>Its proof in numbers.</summary>
    public required ProofFigures Proof { get; init; }

    /// <summary>The siglum of its base witness.</summary>
    public required string Base { get; init; }

    /// <summary>What its electronic book is known by.</summary>
    public required string Book { get; init; }

    /// <summary>The day of its first release, or of its version where it was never released.</summary>
    public required DateOnly Issued { get; init; }

    /// <summary>The day of its last release, or of its version where it was never released.</summary>
    public required DateOnly Changed { get; init; }

    /// <summary>The addresses of its lasting pages, below the site's root.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>Its former addresses.</summary>
    public required IReadOnlyList<MovedAddress> Moved { get; init; }

    /// <summary>The signposts of its text, and of its files.</summary>
    public required IReadOnlyList<HeaderRule> Signposts { get; init; }

    /// <summary>What the feed tells of its releases.</summary>
    public required IReadOnlyList<Announcement> Announcements { get; init; }

    /// <summary>The words by which it is found, each once, in ordinal order, with spaces between: of all cards of a library at once, a string for each would take twice the memory.</summary>
    public required string Words { get; init; }

    /// <summary>Its citation trees (DTS 1.0).</summary>
    public required JsonNode CitationTrees { get; init; }

    /// <summary>The edition as its card knows it: its id and what is known of it, without its text.</summary>
    internal Edition Edition => field ??= new(new(Id), Metadata, [], []) { Witnesses = [] };

    /// <summary>The card of an edition on a site.</summary>
    public static EditionCard Of(Site site, Edition edition) => Of(site, edition, [.. SitePages.Of(site, edition)]);

    /// <summary>The card of an edition with these pages.</summary>
    public static EditionCard Of(Site site, Edition edition, IReadOnlyList<SitePage> pages) => OfText(site, edition, pages) with
    {
        Moved = [.. pages.Where(page => page.Frame.MovedTo is not null).Select(page => new MovedAddress(page.Frame.Path, page.Frame.MovedTo!))],
        Signposts = Publishing.Signposts.Of(site, edition),
        Announcements = Announcement.Of(site, edition),
        Words = string.Join(' ', SearchDocument.Of(edition).SelectMany(document => document.Words).Distinct().Order(StringComparer.Ordinal)),
        CitationTrees = DtsTrees.Of(Publishing.CitationTrees.Of(edition)),
    };

    /// <summary>What the card says of the text: all that is asked of an edition of which only some pages are made, and by which it is neither found nor fetched.</summary>
    public static EditionCard OfText(Site site, Edition edition, IReadOnlyList<SitePage> pages) => new()
    {
        Id = edition.Id.Id,
        Metadata = edition.Metadata,
        Contents = ContentsEntry.Of(edition),
        Figures = Figures.Of(edition),
        Proof = ProofFigures.Of(edition),
        Base = edition.Base.Siglum,
        Book = EpubPackage.Identifier(site, edition),
        Issued = edition.Ledger.Releases.Count > 0 ? edition.Ledger.Releases[0].Date : edition.Metadata.Released,
        Changed = edition.Ledger.Last?.Date ?? edition.Metadata.Released,
        Pages = [.. pages.Where(page => page.IsLasting).Select(page => page.Frame.Path)],
        Moved = [],
        Signposts = [],
        Announcements = [],
        Words = "",
        CitationTrees = new JsonObject(),
    };
}
