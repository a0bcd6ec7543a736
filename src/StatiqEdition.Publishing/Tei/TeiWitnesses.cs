using System.Globalization;
using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The <c>listWit</c>: each witness with what it is, and where it has a file, the file beside this one, its SHA-256 and how many lines it has: all of them, and those with words.</summary>
internal static class TeiWitnesses
{
    /// <summary>The witnesses, the base first.</summary>
    public static XElement Of(Edition edition) => Tei.Of("listWit", edition.Witnesses.Select(witness => Witness(edition, witness)));

    private static XElement Witness(Edition edition, Witness witness) => Tei.Of(
        "witness",
        Tei.Id(TeiIds.OfWitness(witness.Siglum)),
        new XAttribute("n", witness.Siglum),
        Tei.Of("title", witness.Title),
        $": {witness.Description}",
        witness.Url is null ? null : new object[] { " ", Tei.Of("ptr", new XAttribute("target", witness.Url)) },
        witness.Text is null ? null : File(edition, witness));

    private static object?[] File(Edition edition, Witness witness) =>
    [
        " ",
        Tei.Of("ref", new XAttribute("type", "file"), new XAttribute("target", PageFrame.Between(Addresses.Tei(edition), Addresses.Of(edition, witness))), "The file as received"),
        witness == edition.Base ? Lines(edition) : null,
        witness.Sha256 is null ? null : new object[] { ", SHA-256 ", Tei.Of("idno", new XAttribute("type", "SHA-256"), witness.Sha256) },
        ".",
    ];

    private static object[] Lines(Edition edition) =>
        [", ", Measure(edition.Proof.Lines.Count), ", ", Measure(ProofFigures.Of(edition).Lines, "with-words"), " with words"];

    private static XElement Measure(int count, string? type = null) =>
        Tei.Of("measure", Tei.Where("type", type), new XAttribute("unit", "line"), new XAttribute("quantity", count.ToString(CultureInfo.InvariantCulture)), Plural.Of(count, "line"));
}
