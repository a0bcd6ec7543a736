using System.Diagnostics;
using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>
/// A variant in TEI (docs/decisions/0010-tei.md). What the edition does to the base witness has the element that TEI has for it: <c>choice</c> of <c>sic</c> and <c>corr</c>, <c>supplied</c>, <c>surplus</c> or <c>fw</c>, <c>sic</c> or
/// <c>seg</c>. Where a reading of another witness is known, it stands in the <c>lem</c> or the <c>rdg</c> of an <c>app</c>. The outermost element has the variant's id.
/// </summary>
internal sealed record TeiVariant(Edition Edition, Variant Variant, IReadOnlyList<XNode> Lemma, IReadOnlyList<XNode> Witness)
{
    /// <summary>The variant's element; where it holds no remark itself, the editor's remark after it.</summary>
    public IReadOnlyList<XNode> Nodes => Variant.Readings.Count > 1 ? [Compared()] : [Alone(), .. Remark(new XAttribute("target", TeiIds.To(Variant.Id)))];

    private string? CauseWord => Variant.Cause is { } cause ? Causes.Word(cause) : null;

    private IEnumerable<XAttribute> Marks()
    {
        yield return Tei.Id(Variant.Id);
        if (Variant.Cause is not { } cause)
            yield break;
        yield return new("ana", TeiIds.To(Variant.CauseInferred ? [TeiIds.Of(cause), TeiIds.Inferred] : [TeiIds.Of(cause)]));
        if (!Variant.CauseInferred)
            yield return new("cert", Variant.Certain ? "high" : "low");
    }

    private XElement Alone()
    {
        var alone = Variant.Kind switch
        {
            VariantKind.Substitution => Tei.Of("choice", Received(), Edited()),
            VariantKind.Supplied => Edited()!,
            VariantKind.Surplus => Received()!,
            VariantKind.Unchanged => Edited() ?? Tei.Of("seg", Lemma),
            _ => throw new UnreachableException(),
        };
        alone.ReplaceAttributes(Marks(), alone.Attributes());
        return alone;
    }

    private XElement Compared() => Tei.Of(
        "app",
        Marks(),
        new XAttribute("type", Variant.Kind.Word()),
        Tei.Of("lem", Agreeing(), IsBase(Variant.Kind == VariantKind.Unchanged), (object?)Edited() ?? Lemma),
        Variant.Readings.Where(reading => !Agrees(reading)).Select(reading => reading == Variant.Base
            ? Tei.Of("rdg", Wit([reading]), IsBase(true), Received())
            : Tei.Of("rdg", Wit([reading]), reading.Text)),
        Remark(target: null));

    private XAttribute? IsBase(bool isBase) => isBase ? Tei.Where("cause", CauseWord) : null;

    /// <summary>What the edition reads, as what it is; null where the words say it themselves.</summary>
    private XElement? Edited() => Variant.Kind switch
    {
        VariantKind.Substitution => Tei.Of("corr", Lemma),
        VariantKind.Supplied => Tei.Of("supplied", Tei.Where("reason", CauseWord), Lemma),
        VariantKind.Unchanged when Variant.Cause == Cause.Sic => Tei.Of("sic", Lemma),
        _ => null,
    };

    /// <summary>What the base witness has, as what it is; null where it has nothing and has lost nothing.</summary>
    private XElement? Received() => Variant.Kind switch
    {
        VariantKind.Substitution => Tei.Of("sic", Witness),
        VariantKind.Surplus when Variant.Cause == Cause.Formework => Tei.Of("fw", Witness),
        VariantKind.Surplus => Tei.Of("surplus", Tei.Where("reason", CauseWord), Witness),
        VariantKind.Supplied when Variant.Cause == Cause.Lacuna => Tei.Of("gap", new XAttribute("reason", "lacuna")),
        _ => null,
    };

    private XAttribute? Agreeing()
    {
        var agreeing = Variant.Readings.Where(Agrees).ToList();
        return agreeing.Count == 0 ? null : Wit(agreeing);
    }

    private bool Agrees(Reading reading) => reading.Text == Variant.Lemma;

    private static XAttribute Wit(IEnumerable<Reading> readings) => new("wit", TeiIds.To(readings.Select(reading => TeiIds.OfWitness(reading.Witness))));

    private IEnumerable<XElement> Remark(XAttribute? target) => Variant.Remark.Count == 0
        ? []
        : [Tei.Of("note", new XAttribute("type", "remark"), target, TeiInlines.OfRemarks(Edition).Of(Variant.Remark))];
}
