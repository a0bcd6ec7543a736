using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The page on which a quotation from an edition is checked.</summary>
public static class QuotationPages
{
    /// <summary>The one page.</summary>
    public static IEnumerable<SitePage> Of(Site site, Edition edition)
    {
        yield return SitePage.Of<QuotationPage>(
            new(site, edition, Addresses.Quotation(edition), $"Check a quotation from {edition.Metadata.ShortTitle}", $"Whether a sentence stands in {edition.Metadata.Title}, where, and how it differs."),
            (nameof(QuotationPage.Edition), edition));
    }
}
