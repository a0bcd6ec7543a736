using System.Globalization;
using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>
/// Where a line of the base witness begins: <c>lb</c> with its number, then the sign that a normalization takes from it (TEI <c>choice</c> of <c>orig</c> and an empty <c>reg</c>). Lines that hold such a sign and no word have no place of
/// their own in the text, and stand before the next line that has words, or the last.
/// </summary>
internal static class WitnessBeginnings
{
    /// <summary>The milestones before the first word of a line.</summary>
    public static IEnumerable<XNode> Of(Edition edition, WitnessLine line) => Wordless(edition, line).Append(line).SelectMany(one => Milestones(edition, one));

    private static IEnumerable<WitnessLine> Wordless(Edition edition, WitnessLine line)
    {
        var lines = edition.Proof.Lines;
        var first = line.Number - 1;
        while (first > 0 && IsWordless(lines[first - 1]))
            first--;
        var end = line.Number;
        while (end < lines.Count && IsWordless(lines[end]))
            end++;
        return Enumerable.Range(first, (end == lines.Count ? end : line.Number) - first).Select(index => lines[index]).Where(one => one != line && !string.IsNullOrWhiteSpace(one.Shadow));
    }

    private static bool IsWordless(WitnessLine line) => line.Words.Count == 0;

    private static IEnumerable<XNode> Milestones(Edition edition, WitnessLine line)
    {
        yield return Tei.Of(
            "lb",
            Tei.Id(TeiIds.Of(edition, line)),
            new XAttribute("edRef", TeiIds.To(TeiIds.OfWitness(edition.Base.Siglum))),
            new XAttribute("n", line.Number.ToString(CultureInfo.InvariantCulture)));
        if (line.Normalization is { } rule)
            yield return Tei.Of("choice", new XAttribute("corresp", TeiIds.To(TeiIds.Of(edition, rule))), Tei.Of("orig", line.Shadow), Tei.Of("reg"));
    }
}
