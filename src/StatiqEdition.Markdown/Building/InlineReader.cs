using Markdig.Syntax.Inlines;
using StatiqEdition.Model;
using Inline = StatiqEdition.Model.Inline;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace StatiqEdition.Markdown;

/// <summary>Turns the inlines of a Markdown tree into those of the model. Variants get their ids later, when their passage has one.</summary>
internal sealed class InlineReader
{
    private readonly SourceText _source;
    private readonly Report _report;
    private readonly string _base;
    private readonly VariantNotes _notes;
    private readonly List<(string Label, Place Place)> _references = [];

    /// <summary>Reads a source of an edition with these sigla, the base witness's first.</summary>
    public InlineReader(SourceText source, IReadOnlyList<string> sigla, Report report)
    {
        _source = source;
        _report = report;
        _base = sigla.Count > 0 ? sigla[0] : "";
        _notes = new(sigla, this, report);
    }

    /// <summary>The references to notes read so far, each with its label and its place.</summary>
    public IReadOnlyList<(string Label, Place Place)> References => _references;

    /// <summary>The inlines of a container, neighbouring words joined.</summary>
    public IReadOnlyList<Inline> ReadAll(IEnumerable<MarkdownInline> container)
    {
        var content = new List<Inline>();
        foreach (var inline in container.SelectMany(ReadOne))
        {
            if (inline is Inline.Words next && content is [.., Inline.Words last])
                content[^1] = new Inline.Words(last.Value + next.Value);
            else
                content.Add(inline);
        }

        return content;
    }

    /// <summary>A mark as an emendation.</summary>
    public Inline.Emendation Read(ChangeInline change, int offset)
    {
        var lemma = change.Lemma is null ? [] : ReadAll(change.Lemma);
        var (lemmaText, witness) = (Spoken(lemma), change.Kind == VariantKind.Unchanged ? PlainText.Witness(lemma) : PlainText.SingleSpaced(NoteLabel.WithMarks(change.Witness)));
        if (change.Kind == VariantKind.Unchanged ? change.Note is null : lemmaText == witness)
            ReportIdle(change, offset);
        if (lemma.Any(inline => inline is Inline.PageBreak) || change.Witness.Contains("{|", StringComparison.Ordinal))
            _report(Rules.PageBreak, offset, "a page break stands inside a mark; put it before or after the mark");
        var variant = new Variant("", default, change.Kind, lemmaText, [new Reading(_base, witness)], _source.PlaceOf(offset));
        return new(_notes.Annotate(variant, change.Note ?? []), lemma);
    }

    /// <summary>What a lemma reads in the apparatus, where a note's reference is its mark.</summary>
    private static string Spoken(IReadOnlyList<Inline> lemma) =>
        PlainText.Reading(lemma) is { Length: > 0 } text ? text : PlainText.SingleSpaced(string.Concat(lemma.OfType<Inline.NoteReference>().Select(reference => PlainText.Superior(reference.Mark))));

    private IEnumerable<Inline> ReadOne(MarkdownInline inline) => inline switch
    {
        LiteralInline literal => [new Inline.Words(literal.Content.ToString())],
        LineBreakInline => [new Inline.Words(" ")],
        HtmlEntityInline entity => [new Inline.Words(entity.Transcoded.ToString())],
        EmphasisInline emphasis => [new Inline.Emphasis(emphasis.DelimiterCount == 2, ReadAll(emphasis))],
        LinkInline { IsImage: false } link => [new Inline.Link(Target(link.Url ?? "", link.Span.Start), ReadAll(link))],
        AutolinkInline link => [new Inline.Link(Target((link.IsEmail ? "mailto:" : "") + link.Url, link.Span.Start), [new Inline.Words(link.Url)])],
        NoteReferenceInline note => [Reference(note)],
        PageBreakInline page => [new Inline.PageBreak(page.Page)],
        ChangeInline change => [Read(change, change.Span.Start)],
        IdInline id => Refuse(Rules.Attribute, id, "{#id} stands only at the end of a heading; move it there"),
        LinkInline image => Refuse(Rules.Construct, image, "pictures are not part of critical Markdown; leave it out"),
        CodeInline code => Refuse(Rules.Construct, code, "code is not part of critical Markdown; write \\` for the sign itself"),
        ContainerInline container => ReadAll(container),
        _ => Refuse(Rules.Construct, inline, "this is not part of critical Markdown; see docs/format.md"),
    };

    private Inline.NoteReference Reference(NoteReferenceInline note)
    {
        _references.Add((note.Label, _source.PlaceOf(note.Span.Start)));
        return new(NoteLabel.Id(note.Label), note.Label);
    }

    private void ReportIdle(ChangeInline change, int offset)
    {
        if (change.Kind == VariantKind.Unchanged)
            _report(Rules.SilentMark, offset, "words are marked and nothing is said of them; add {>>a remark<<} right after, or take the mark away");
        else
            _report(Rules.IdleMark, offset, "both sides of the mark are the same; take the mark away, or write what differs");
    }

    private string Target(string url, int offset)
    {
        if (!LinkTargets.IsAllowed(url))
            _report(Rules.LinkTarget, offset, "a link leads to http, https, mailto or a relative address; change its target");
        return url;
    }

    private Inline[] Refuse(Rule rule, MarkdownInline inline, string message)
    {
        _report(rule, inline.Span.Start, message);
        return [];
    }
}
