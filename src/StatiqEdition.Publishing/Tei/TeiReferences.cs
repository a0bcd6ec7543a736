using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The <c>refsDecl</c>: the citable units, each cited by its id alone. Names in the expressions are those of TEI.</summary>
internal static class TeiReferences
{
    /// <summary>The kinds of citable units, and where the text has them.</summary>
    public static IReadOnlyList<(string Unit, string Match)> Units { get; } =
    [
        ("heading", "/TEI/text//*[self::head or (self::titlePart and parent::docTitle)]"),
        ("paragraph", "/TEI/text//*[self::p or self::l or self::row or (self::item and parent::list/@rend) or (self::titlePart and not(parent::docTitle)) or self::signed or (self::seg and parent::closer)]"),
        ("subparagraph", "/TEI/text//list[not(@rend)]/item"),
        ("note", "/TEI/text/back/div[@type='notes']/note"),
        ("page", "/TEI/text//pb"),
    ];

    /// <summary>The declaration.</summary>
    public static XElement Of(Edition edition) => Tei.Of("refsDecl", Units.Select(unit => Tei.Of(
        "citeStructure",
        new XAttribute("unit", unit.Unit),
        new XAttribute("match", unit.Match),
        new XAttribute("use", "@xml:id"))));
}
