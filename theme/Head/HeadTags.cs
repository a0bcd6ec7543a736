using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What a page's head says of it to Google Scholar and Zotero (Highwire Press tags), to catalogues (Dublin Core) and to those who show links (Open Graph).</summary>
public static class HeadTags
{
    /// <summary>The elements; those of the edition on every page of it, and those that have to be absolute only where the site's address is known.</summary>
    public static IEnumerable<HeadTag> Of(PageFrame frame) => frame.Path == PageFrame.NotFoundPath || frame.MovedTo is not null ? []
        : frame.Edition is { } edition ? [.. Highwire(frame, new(frame.Site, edition, frame.Passage)), .. DublinCore(edition), .. OpenGraph(frame)]
        : OpenGraph(frame);

    // Zotero takes a name without a comma for a person's and divides it; the comma keeps a body's name whole, and Zotero drops it.
    private static IEnumerable<HeadTag> Highwire(PageFrame frame, Cited cited)
    {
        var known = cited.Edition.Metadata;
        yield return new("citation_title", Title(cited));
        yield return new("citation_author", $"{known.Author},");
        yield return new("citation_publication_date", known.Date.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        yield return new("citation_technical_report_institution", known.Author);
        if (known.ReportNumber is { } number)
            yield return new("citation_technical_report_number", number);
        yield return new("citation_language", known.Language);
        yield return new("citation_abstract", $"{frame.Description.TrimEnd('.')}. {cited.Note}.");
        if (cited.Address is { } address)
            yield return new("citation_public_url", address);
        if (frame.Site is { HasPdf: true, Url: { } root } && cited.Passage is null && !cited.Edition.IsKept)
            yield return new("citation_pdf_url", new Uri(root, Addresses.Pdf(cited.Edition)).AbsoluteUri);
        if (frame.Canonical is { } own)
            yield return new("citation_fulltext_html_url", own.AbsoluteUri);
    }

    private static IEnumerable<HeadTag> DublinCore(Edition edition)
    {
        var known = edition.Metadata;
        return
        [
            new("DC.title", known.Title),
            new("DC.creator", known.Author),
            new("DC.contributor", known.Editors),
            new("DC.type", known.Genre),
            new("DC.date", Day.Machine(known.Date)),
            new("DC.language", known.Language),
            new("DC.rights", known.Licence.Name),
        ];
    }

    private static IEnumerable<HeadTag> OpenGraph(PageFrame frame)
    {
        yield return new("og:title", frame.Title);
        yield return new("og:type", frame.Edition is null ? "website" : "article");
        yield return new("og:site_name", frame.Site.Title);
        yield return new("og:description", frame.Description);
        if (frame.Canonical is not { } own)
            yield break;
        yield return new("og:url", own.AbsoluteUri);
        if (frame.Edition is not { } edition)
            yield break;
        yield return new("og:image", new Uri(frame.Site.Url!, Addresses.Card(edition)).AbsoluteUri);
        yield return new("og:image:alt", $"Title page of {edition.Metadata.ShortTitle}, {edition.Metadata.Title}");
        yield return new("twitter:card", "summary_large_image");
    }

    private static string Title(Cited cited) => cited.Place is { } place ? $"{cited.Edition.Metadata.Title}, {place}" : cited.Edition.Metadata.Title;
}
