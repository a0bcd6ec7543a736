using System.Diagnostics;
using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The inlines of the model in TEI. <paramref name="Read"/> turns their words into nodes, and <paramref name="IdOf"/> gives a note's mark its id, null where it has none.</summary>
internal sealed record TeiInlines(Edition Edition, Func<string, IReadOnlyList<XNode>> Read, Func<Inline.NoteReference, string?> IdOf)
{
    /// <summary>The words of a passage, which the base witness is followed through.</summary>
    public static TeiInlines Of(Edition edition, WitnessCourse course) => new(edition, course.Read, reference => Theme.NoteMarks.IdOf(edition, reference));

    /// <summary>The editor's remarks, in which no note's mark has a place of its own.</summary>
    public static TeiInlines OfRemarks(Edition edition) => new(edition, Plain, _ => null);

    /// <summary>The nodes of some inlines, in order.</summary>
    public IReadOnlyList<XNode> Of(IEnumerable<Inline> content) => [.. content.SelectMany(Of)];

    /// <summary>The ids that a passage or a page had in earlier releases.</summary>
    public static IEnumerable<XElement> Former(Edition edition, Locus id) =>
        edition.FormerIdsOf(id).Select(former => Tei.Of("anchor", Tei.Id(TeiIds.Of(former)), new XAttribute("type", "former")));

    private static IReadOnlyList<XNode> Plain(string text) => [new XText(text)];

    private IReadOnlyList<XNode> Of(Inline inline) => inline switch
    {
        Inline.Words { EndsCell: true } white => EndOfCell(white),
        Inline.Words { Language: { } language } foreign => Foreign(language, Read(foreign.Value)),
        Inline.Words words => Read(words.Value),
        Inline.Emphasis emphasis => [Tei.Of("hi", new XAttribute("rend", emphasis.Strong ? "bold" : "italic"), Of(emphasis.Content))],
        Inline.Link link => [Tei.Of("ref", new XAttribute("target", Target(link.Target)), Of(link.Content))],
        Inline.NoteReference reference => Mark(reference),
        Inline.PageBreak page => [.. Former(Edition, page.Id), Tei.Of("pb", Tei.Id(TeiIds.Of(page.Id)), new XAttribute("n", page.Page))],
        Inline.Emendation emendation => Variant(emendation),
        _ => throw new UnreachableException(),
    };

    // The words of a cell end with it, though no white space is written.
    private IReadOnlyList<XNode> EndOfCell(Inline.Words white)
    {
        Read(white.Value);
        return [TeiSets.EndOfCell()];
    }

    // The beginning of a line of the base witness stands before the words, not in them.
    private static IReadOnlyList<XNode> Foreign(string language, IReadOnlyList<XNode> read)
    {
        var before = read.TakeWhile(node => node is not XText).Count();
        return [.. read.Take(before), Tei.Of("foreign", Tei.Language(language), read.Skip(before))];
    }

    private IReadOnlyList<XNode> Mark(Inline.NoteReference reference)
    {
        var read = Read(PlainText.Superior(reference.Mark));
        var id = IdOf(reference) is { } given ? Tei.Id(given) : null;
        return [.. read.SkipLast(1), Tei.Of("ref", id, new XAttribute("type", "note"), new XAttribute("target", TeiIds.To(TeiIds.Of(reference.Note))), new XAttribute("n", reference.Mark), read.TakeLast(1))];
    }

    // What the edition reads instead of the witness is no part of the witness; words left unchanged are both.
    private IReadOnlyList<XNode> Variant(Inline.Emendation emendation) => emendation.Variant.Kind == VariantKind.Unchanged
        ? new TeiVariant(Edition, emendation.Variant, Of(emendation.Lemma), []).Nodes
        : new TeiVariant(Edition, emendation.Variant, (this with { Read = Plain }).Of(emendation.Lemma), Read(emendation.Witness)).Nodes;

    // A link of the editor's to a passage leads to its place in this file; white space is no part of an address.
    private static string Target(string target) => target.StartsWith('#') && target.Length > 1
        ? TeiIds.To(TeiIds.Of(new Locus(target[1..])))
        : string.Concat(target.Select(character => char.IsWhiteSpace(character) ? Uri.EscapeDataString($"{character}") : $"{character}"));
}
