using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqEdition.Model;
using Inline = StatiqEdition.Model.Inline;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace StatiqEdition.Markdown;

/// <summary>Turns the inlines of a Markdown tree into those of the model. Variants get their ids later, when their passage has one.</summary>
internal sealed class InlineReader
{
    private readonly SourceText _source;
    private readonly IReadOnlyList<string> _otherLanguages;
    private readonly Report _report;
    private readonly string _base;
    private readonly VariantNotes _notes;
    private readonly List<(string Label, Place Place)> _references = [];
    private readonly List<(string Target, Place Place)> _links = [];
    private int _depth;

    /// <summary>Reads a source of an edition with these sigla, the base witness's first, and with words of these other languages.</summary>
    public InlineReader(SourceText source, IReadOnlyList<string> sigla, IReadOnlyList<string> otherLanguages, Report report)
    {
        _source = source;
        _otherLanguages = otherLanguages;
        _report = report;
        _base = sigla.Count > 0 ? sigla[0] : "";
        _notes = new(sigla, this, report);
    }

    /// <summary>The references to notes read so far, each with its label and its place.</summary>
    public IReadOnlyList<(string Label, Place Place)> References => _references;

    /// <summary>The links read so far, each with its target and its place.</summary>
    public IReadOnlyList<(string Target, Place Place)> Links => _links;

    /// <summary>The inlines of a container, neighbouring words joined.</summary>
    public IReadOnlyList<Inline> ReadAll(IEnumerable<MarkdownInline> container)
    {
        var content = new List<Inline>();
        var words = new RunningWords(_otherLanguages);
        _depth++;
        foreach (var inline in Unfolded(container).SelectMany(ReadOne))
        {
            if (inline is Inline.Words next)
                words.Append(next);
            else
                content.AddRange([.. words.Take(), inline]);
        }

        _depth--;
        return [.. content, .. words.Take()];
    }

    /// <summary>A mark as an emendation.</summary>
    public Inline.Emendation Read(ChangeInline change, int offset)
    {
        if (change.WitnessPageBreak is { } inWitness)
            ReportPageBreak(inWitness);
        var lemma = ReadInside(change.Lemma);
        // A lemma holds no mark, so what a witness of it would read is its words and its notes' marks, as the apparatus shows them.
        var lemmaText = PlainText.Witness(lemma);
        var witness = change.Kind == VariantKind.Unchanged ? lemmaText : PlainText.SingleSpaced(NoteLabel.WithMarks(change.Witness));
        if (lemmaText == witness && (change.Kind != VariantKind.Unchanged || lemmaText.Length == 0))
            _report(Rules.IdleMark, offset, witness.Length == 0 ? "the mark is empty; write the words between its signs, or take it away" : "both sides of the mark are the same; take the mark away, or write what differs");
        else if (change.Kind == VariantKind.Unchanged && !change.HasNote)
            _report(Rules.SilentMark, offset, "words are marked and nothing is said of them; add {>>a remark<<} right after, or take the mark away");
        var variant = _notes.Annotate(new("", default, change.Kind, lemmaText, [new Reading(_base, witness)], _source.PlaceOf(offset)), change.Note ?? []);
        return new(variant, lemma) { Witness = change.Kind == VariantKind.Unchanged ? PlainText.Unjoined(lemma) : NoteLabel.WithMarks(change.Witness) };
    }

    /// <summary>The inlines of a mark's side or of a remark, in which no page begins.</summary>
    public IReadOnlyList<Inline> ReadInside(ContainerInline? container)
    {
        foreach (var page in container?.Descendants<PageBreakInline>() ?? [])
            ReportPageBreak(page.Span.Start);
        return container is null ? [] : ReadAll(container);
    }

    /// <summary>An opening sign that found no closing one holds in Markdig's tree all that follows it; here it is followed by it, however many there are.</summary>
    private static IEnumerable<MarkdownInline> Unfolded(IEnumerable<MarkdownInline> container)
    {
        var rest = new Stack<MarkdownInline>(container.Reverse());
        while (rest.TryPop(out var inline))
        {
            yield return inline;
            foreach (var held in inline is DelimiterInline sign ? sign.Reverse() : [])
                rest.Push(held);
        }
    }

    private IEnumerable<Inline> ReadOne(MarkdownInline inline) => inline switch
    {
        ContainerInline and not DelimiterInline when _depth > Limits.DeepestText => Refuse(Rules.TooLarge, inline, $"emphasis and links stand more than {Limits.DeepestText} deep; make the text flatter"),
        LiteralInline literal => [Words(literal.Content.ToString(), literal)],
        LineBreakInline => [Words(" ", inline)],
        HtmlEntityInline entity => [Words(Seen(entity), entity)],
        EmphasisInline emphasis => [new Inline.Emphasis(emphasis.DelimiterCount == 2, ReadAll(emphasis))],
        LinkInline { IsImage: false, Title: { Length: > 0 } } link =>
            [.. Refuse(Rules.Construct, link, "a link's title is not part of critical Markdown; leave it out"), .. ReadAll(link)],
        LinkInline { IsImage: false } link => [new Inline.Link(Target(link.Url ?? "", link.Span.Start), ReadAll(link))],
        AutolinkInline link => [new Inline.Link(Target((link.IsEmail ? "mailto:" : "") + link.Url, link.Span.Start), [Words(link.Url, link)])],
        NoteReferenceInline note => [Reference(note)],
        PageBreakInline page => [new Inline.PageBreak(page.Page) { Place = _source.PlaceOf(page.Span.Start) }],
        ChangeInline change => [Read(change, change.Span.Start)],
        IdInline id => Refuse(Rules.Attribute, id, "{#id} stands only at the end of a heading, or of a paragraph that has no number; move it there"),
        LinkInline image => [.. Refuse(Rules.Construct, image, "pictures are not part of critical Markdown; leave it out"), .. ReadAll(image)],
        CodeInline code => Refuse(Rules.Construct, code, "code is not part of critical Markdown; write \\` for the sign itself"),
        DelimiterInline sign => [Words(sign.ToLiteral(), sign)],
        ContainerInline container => ReadAll(container),
        _ => Refuse(Rules.Construct, inline, "this is not part of critical Markdown; write its words as text"),
    };

    private Inline.Words Words(string value, MarkdownInline from) =>
        new(value) { Stretches = [new(0, _source.PlaceOf(from.Span.Start))] };

    private Inline.NoteReference Reference(NoteReferenceInline note)
    {
        var place = _source.PlaceOf(note.Span.Start);
        _references.Add((note.Label, place));
        return new(NoteLabel.Id(note.Label), note.Label) { Place = place };
    }

    private string Seen(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.ToString();
        foreach (var (_, name) in Unseen.In(text))
            _report(Rules.Encoding, entity.Span.Start, $"this stands for the invisible character {name}; remove it");
        return text;
    }

    private string Target(string url, int offset)
    {
        if (!LinkTargets.IsAllowed(url))
            _report(Rules.LinkTarget, offset, "a link leads to http, https, mailto or a relative address; change its target");
        else
            _links.Add((url, _source.PlaceOf(offset)));
        return url;
    }

    private void ReportPageBreak(int offset) =>
        _report(Rules.PageBreak, offset, "a page break stands inside a mark; put it before or after the mark");

    private Inline[] Refuse(Rule rule, MarkdownInline inline, string message)
    {
        _report(rule, inline.Span.Start, message);
        return [];
    }
}
