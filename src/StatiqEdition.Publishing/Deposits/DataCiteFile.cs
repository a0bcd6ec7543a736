using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>datacite.json</c> (DataCite Metadata Schema 4.5): everything that registering a DOI asks for but the DOI itself. The document's author is the creator, the editors are contributors and, as those who release it, the publisher.</summary>
internal static class DataCiteFile
{
    /// <summary>The file's name.</summary>
    public const string Name = "datacite.json";

    private const string Body = "Organizational";

    /// <summary>The file.</summary>
    public static SiteFile Of(Site site, Edition released) =>
        SiteFile.OfText(Name, JsonSerializer.Serialize(Resource(site, released), DataCiteContract.Readable.Resource) + "\n");

    private static DataCiteKeys.Resource Resource(Site site, Edition released)
    {
        var known = released.Metadata;
        DataCiteKeys.Related[] related = [.. released.Witnesses.Select(witness => witness.Url).OfType<string>().Distinct().Select(url => new DataCiteKeys.Related(url, "URL", "IsDerivedFrom"))];
        return new(
            "http://datacite.org/schema/kernel-4",
            [new(known.Author, Body)],
            [new(known.Title), new(known.ShortTitle, "AlternativeTitle")],
            new(known.Editors),
            $"{known.Released.Year:0000}",
            new("Text", $"Digital scholarly edition: {known.Genre}"),
            [new(known.Editors, Body, "Editor")],
            [new(Day.Machine(known.Released), "Issued"), new(Day.Machine(known.Date), "Other", "The date of the document")],
            known.Language,
            known.Version,
            [Rights(known.Licence)],
            [new(known.Abstract, "Abstract"), new(known.Statement, "Methods")],
            related.Length > 0 ? related : null,
            DepositFiles.Address(site, released));
    }

    private static DataCiteKeys.Rights Rights(Licence licence)
    {
        var spdx = StandardLicence.Spdx(licence);
        return new(licence.Name, licence.Url, spdx, spdx is null ? null : "SPDX");
    }
}
