using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>edition.tei.xml</c>: the whole edition in TEI P5, from which the base witness and the reading text can be rebuilt (docs/decisions/0010-tei.md).</summary>
public static class TeiFile
{
    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) => [new(Addresses.Tei(edition), TeiXml.Bytes(Root(site, edition)))];

    /// <summary>The file's root element.</summary>
    internal static XElement Root(Site site, Edition edition) => Tei.Of("TEI", Tei.Language("en"), TeiHeader.Of(site, edition), TeiBody.Of(edition), TeiStandOff.Of(edition));
}
