using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>witness-o.txt</c>: each witness that has a text, byte for byte as received; the file is named after its siglum.</summary>
public static class WitnessTexts
{
    /// <summary>One file for each witness with a text.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) =>
        edition.Witnesses.SelectMany(witness => witness.Text is { } text
            ? [SiteFile.OfText(Addresses.Of(edition, witness), text)]
            : Array.Empty<SiteFile>());
}
