using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>witness-o.txt</c>: each witness that has a text, byte for byte as received; the file is named after its siglum.</summary>
public static class WitnessTexts
{
    /// <summary>One file for each witness with a text.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) =>
        from witness in edition.Witnesses
        where witness.Text is not null
        select new SiteFile(Addresses.Of(edition, witness), witness.File);
}
