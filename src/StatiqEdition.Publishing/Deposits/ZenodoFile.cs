using System.Net;
using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>.zenodo.json</c>: what Zenodo asks of a deposit (developers.zenodo.org). A licence that it does not know is <c>notspecified</c>, for without one it would put its own.</summary>
internal static class ZenodoFile
{
    /// <summary>The file's name.</summary>
    public const string Name = ".zenodo.json";

    /// <summary>The file.</summary>
    public static SiteFile Of(Site site, Edition released) =>
        SiteFile.OfText(Name, JsonSerializer.Serialize(Deposit(site, released), ZenodoContract.Readable.Deposit) + "\n");

    private static ZenodoKeys.Deposit Deposit(Site site, Edition released)
    {
        var known = released.Metadata;
        ZenodoKeys.Related[] related =
        [
            .. DepositFiles.Address(site, released) is { } address ? [new ZenodoKeys.Related(address, "isIdenticalTo")] : Array.Empty<ZenodoKeys.Related>(),
            .. released.Witnesses.Select(witness => witness.Url).OfType<string>().Distinct().Select(url => new ZenodoKeys.Related(url, "isDerivedFrom")),
        ];
        return new(
            "publication",
            "other",
            $"{known.Title} ({known.ShortTitle})",
            $"<p>{WebUtility.HtmlEncode(known.Abstract)}</p><p>{WebUtility.HtmlEncode(known.Statement)}</p>",
            [new(known.Author)],
            [new(known.Editors, "Editor")],
            Day.Machine(known.Released),
            known.Version,
            "open",
            StandardLicence.Spdx(known.Licence) ?? (StandardLicence.IsPublicDomain(known.Licence) ? "other-pd" : "notspecified"),
            $"{known.Genre} of {Day.Written(known.Date)}. {known.Licence.Name}.",
            related.Length > 0 ? related : null);
    }
}
