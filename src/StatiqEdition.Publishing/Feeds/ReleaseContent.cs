using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What a release did to an edition, as the XHTML of a feed's entry (RFC 4287, 3.1.1.3), in the words of printed errata. Its links are absolute, for feeds are read elsewhere.</summary>
internal sealed class ReleaseContent(Uri root, Edition edition)
{
    private readonly HashSet<Locus> _ids = [.. CitableId.Of(edition).Select(id => id.Id), .. edition.Aliases.Select(alias => alias.From)];

    /// <summary>The content of the entry.</summary>
    public XElement Of(Errata errata) => Xhtml.Element(
        "div",
        Xhtml.Element("p", Link(Addresses.Of(edition), edition.Metadata.Title)),
        errata.Release.Version == edition.Ledger.Releases[0].Version ? Xhtml.Element("p", "The first release.")
            : errata.Entries.Count == 0 ? Xhtml.Element("p", WordlessRelease.Said(edition, errata.Release))
            : Xhtml.Element("ul", errata.Entries.Select(erratum => Xhtml.Element("li", Line(erratum)))),
        edition.Ledger.HasOtherWitness(errata.Release) ? Xhtml.Element("p", $"It is proved against another file of witness {edition.Base.Siglum} than the release before it.") : null);

    private IEnumerable<object> Line(Erratum erratum) => erratum.Change switch
    {
        { Old: null } => [Name(erratum.Change.Id), " is new."],
        { New: null } => [Xhtml.Element("code", erratum.Change.Id), " is ", .. Heir(erratum.Change.Id)],
        _ => [Name(erratum.Change.Id), .. erratum.Words.Index().SelectMany(words => Words(words.Item).Prepend(words.Index == 0 ? " " : "; "))],
    };

    private IEnumerable<object> Heir(Locus gone) =>
        edition.Aliases.FirstOrDefault(alias => alias.From == gone) is { } alias ? ["now ", Name(alias.To), "."] : ["gone."];

    private static IEnumerable<object> Words(WordChange words)
    {
        object[] instruction = words switch
        {
            { Old: "" } => ["insert ", Xhtml.Element("ins", words.New)],
            { New: "" } => ["delete ", Xhtml.Element("del", words.Old)],
            _ => ["for ", Xhtml.Element("del", words.Old), " read ", Xhtml.Element("ins", words.New)],
        };
        return [words.Before.Length == 0 ? "" : $"{words.Before} ", .. instruction, words.After.Length == 0 ? "" : $" {words.After}"];
    }

    // An id that is gone by now is named without a link.
    private XElement Name(Locus id) => _ids.Contains(id)
        ? Link(Addresses.Of(edition, id), PassageName.Brief(edition, id))
        : Xhtml.Element("code", id);

    private XElement Link(string target, string words) => Xhtml.Element("a", new XAttribute("href", new Uri(root, target).AbsoluteUri), words);
}
