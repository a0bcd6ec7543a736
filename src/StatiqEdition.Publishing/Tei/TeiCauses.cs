using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The <c>classDecl</c>: the causes of variants, to which <c>@ana</c> points; <c>@cause</c> and <c>@reason</c> have their words.</summary>
internal static class TeiCauses
{
    /// <summary>The taxonomy.</summary>
    public static XElement Of() => Tei.Of("classDecl", Tei.Of(
        "taxonomy",
        Tei.Id("causes--list"),
        Tei.Of("desc", "Why a witness departs from the edition."),
        Causes.All.Select(cause => Category(TeiIds.Of(cause), Causes.Word(cause), $"{CauseWords.Brief(cause)}: {CauseWords.Sentence(cause)}")),
        Category(TeiIds.Inferred, "inferred", "inferred: The editors named no cause; it was concluded from the readings themselves.")));

    private static XElement Category(string id, string word, string description) =>
        Tei.Of("category", Tei.Id(id), new XAttribute("n", word), Tei.Of("catDesc", description));
}
