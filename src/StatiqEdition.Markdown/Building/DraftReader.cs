using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqEdition.Model;
using Block = Markdig.Syntax.Block;
using Inline = StatiqEdition.Model.Inline;

namespace StatiqEdition.Markdown;

/// <summary>Walks the Markdown tree of one part and drafts its passages in order; what is no passage of a document is reported, so that nothing is lost.</summary>
internal sealed class DraftReader(SourceText source, InlineReader inlines, Sections sections, Numbering numbering, Report report)
{
    private readonly DraftList _list = new();
    private readonly NoteReader _notes = new(source, inlines, report);
    private readonly SetLines _lines = new(inlines, report);
    private TypedBlock? _group;
    private bool _isRefused;

    /// <summary>Whether every block was read; false where one hides passages or notes from the edition.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The passages of the text.</summary>
    public IReadOnlyList<Draft> Drafts => _list.Drafts;

    /// <summary>The notes defined in the part, in the order of the source.</summary>
    public IReadOnlyList<(string Label, Draft Draft)> Notes => _notes.Notes;

    /// <summary>Drafts everything under a document.</summary>
    public void Read(MarkdownDocument document)
    {
        ReadAll(document);
        _list.End();
    }

    private void ReadAll(IEnumerable<Block> blocks, Block? before = null)
    {
        foreach (var block in blocks)
        {
            Read(block, before);
            before = block;
        }
    }

    private void Read(Block block, Block? before)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading, before); break;
            case ParagraphBlock paragraph: Paragraphs(paragraph); break;
            case ListBlock { IsOrdered: true, OrderedDelimiter: '.' } list: List(list); break;
            case ListItemBlock item: ReadAll(item); break;
            case ChangeBlock change: Change(change); break;
            case NoteDefinitionBlock note: _notes.Read(note); break;
            case CodeBlock when before is NoteDefinitionBlock { Count: 0 }: break; // The note without a text was reported.
            case CustomContainer container: Group(container); break;
            case LinkReferenceDefinitionGroup definitions: ReadAll(definitions); break;
            case YamlFrontMatterBlock or BlankLineBlock: break;
            default: Refuse(block, Refusal.Of(block, before)); break;
        }
    }

    /// <summary>Reports a block, and reads what it holds as if it stood alone, lest more be missed than it.</summary>
    private void Refuse(Block block, string message)
    {
        if (!_isRefused)
            report(Rules.Construct, block.Span.Start, message);
        var outer = _isRefused;
        _isRefused = true;
        if (block is ListBlock { IsOrdered: true } list)
            List(list);
        else if (block is ContainerBlock container)
            ReadAll(container);
        else if (block is CodeBlock)
            Lose();
        _isRefused = outer;
    }

    private void Lose()
    {
        numbering.Lose();
        IsWhole = false;
    }

    private void Heading(HeadingBlock heading, Block? before)
    {
        if (HeadingLines.FaultOf(heading, before, source) is { } fault)
            report(Rules.Construct, heading.Span.Start, fault);
        var id = IdInline.Taken(heading.Inline!);
        var content = inlines.ReadAll(heading.Inline!);
        var locus = sections.Open(heading.Level, PlainText.Reading(content), id?.Id);
        if (id is not null)
            LastingIds.Check(locus, id.Span.Start, "correct it", report);
        else
            LastingIds.Check(locus, heading.Span.Start, "give the heading another: {#id}", report);
        _list.Add(new Draft(PassageKind.Heading, locus, locus, content, source.PlaceOf(heading.Span.Start)) { Level = heading.Level, Group = _group });
    }

    private void Paragraphs(ParagraphBlock block)
    {
        if (_group?.Kind == GroupKind.Verse)
            _group = new(GroupKind.Verse);
        var isCarried = block.Inline!.All(inline => inline is PageBreakInline or ChangeInline { Kind: VariantKind.Surplus } or LineBreakInline);
        if (isCarried || _group?.Kind is not (GroupKind.Verse or GroupKind.Table))
        {
            var given = IdInline.Taken(block.Inline!);
            Paragraph(inlines.ReadAll(block.Inline!), block.Span.Start, given);
            return;
        }

        foreach (var (content, offset, id) in _group.Kind == GroupKind.Verse ? _lines.Verse(block) : _lines.Table(block, _group))
            Paragraph(content, offset, id);
    }

    private void Paragraph(IReadOnlyList<Inline> content, int offset, IdInline? id)
    {
        var before = _list.Drafts.Count;
        _list.Add(content, words => new(PassageKind.Paragraph, NextParagraph(offset, id), sections.Current, words, source.PlaceOf(offset)) { Group = _group });
        if (id is not null && _list.Drafts.Count == before)
            report(Rules.Attribute, id.Span.Start, "what has no words of the edition is no passage, and needs no id; take it away");
    }

    private Locus NextParagraph(int offset, IdInline? given)
    {
        var id = sections.NextParagraph(given?.Id);
        if (given is not null)
            LastingIds.Check(id, given.Span.Start, "correct it", report);
        else if (Locus.TryParse(sections.Current.Id, out _))
            LastingIds.Check(id, offset, "give the heading above a shorter one: {#id}", report);
        return id;
    }

    private void List(ListBlock list)
    {
        if (list is { BulletType: 'a', Parent: not ListItemBlock })
        {
            report(Rules.Sequence, list.Span.Start, "this letter stands under no numbered paragraph; indent it by four spaces below its paragraph, or put a backslash before its full stop");
            numbering.LoseLetters();
        }

        foreach (var item in list.Cast<ListItemBlock>())
            Item(item, list.BulletType == 'a');
    }

    private void Item(ListItemBlock item, bool lettered)
    {
        var offset = item.Span.Start;
        var label = lettered ? NumberMark.Read(source.Text, offset)?.Label ?? LetterParser.Label(source.Text.AsSpan(offset)) : null;
        var number = label is null ? numbering.Paragraph(item.Order, offset, report) : numbering.Subparagraph(item.Order, label, offset, report);
        if (item is [ParagraphBlock paragraph, ..])
        {
            Numbered(item, paragraph, number, label);
            ReadAll(item.Skip(1), paragraph);
            return;
        }

        Refuse(item, "a number stands without a paragraph; write its text on the same line");
        IsWhole = false;
    }

    private void Numbered(ListItemBlock item, ParagraphBlock paragraph, string number, string? label)
    {
        var offset = item.Span.Start;
        if (item.Order > 0 && (NumberMark.Read(source.Text, offset)?.Number[0] ?? source.Text[offset]) == '0')
            report(Rules.Sequence, offset, "a number begins with 0; write it without");
        var mark = item.GetData(typeof(ChangeInline)) is ChangeInline change ? inlines.Read(change, offset) : null;
        _list.Add(new Draft(label is null ? PassageKind.Paragraph : PassageKind.Subparagraph, new($"p{number}"), sections.Current, inlines.ReadAll(paragraph.Inline!), source.PlaceOf(offset))
        {
            Number = number,
            Label = label is [.., ')'] ? label : null,
            NumberMark = mark,
            Group = _group,
        });
    }

    private void Change(ChangeBlock change)
    {
        var offset = change.Span.Start;
        if (change.ClosedAt is not { } end)
            Unclosed(change);
        else if (change.Kind == VariantKind.Surplus)
            Surplus(change, (offset + MarkText.SignLength)..end);
        else
            Supplied(change);
    }

    private void Unclosed(ChangeBlock change)
    {
        var closing = change.Kind == VariantKind.Surplus ? "--}" : "++}";
        report(Rules.UnclosedMark, change.Span.Start, $"this mark around whole blocks is not closed; write {closing} on a line of its own after them");
        ReadAll(change);
        Lose();
    }

    private void Surplus(ChangeBlock change, Range inside)
    {
        if (MarkText.FirstOpening(source.Text.AsSpan()[inside]) is var nested and >= 0)
            ReportNested(change, inside.Start.Value + nested);
        _list.Carry([inlines.Read(change.AsSurplus(source.Text, inside), change.Span.Start)]);
    }

    private void Supplied(ChangeBlock change)
    {
        foreach (var block in change)
        {
            if (block is ParagraphBlock nesting && nesting.Inline!.Descendants<ChangeInline>().FirstOrDefault() is { } nested)
                ReportNested(change, nested.Span.Start);
            else if (block is ParagraphBlock { Inline: { } inline } paragraph && IdInline.Taken(inline) is var id)
                Paragraph([inlines.Read(new ChangeInline(VariantKind.Supplied, "") { Lemma = inline, Note = change.Note }, paragraph.Span.Start)], paragraph.Span.Start, id);
            else
                Refuse(block, "only paragraphs are supplied as whole blocks; put the mark inside this one");
        }
    }

    private void Group(CustomContainer container)
    {
        if (TypedBlock.OuterOf(container) is { } outer)
            report(Rules.TypedBlock, container.Span.Start, $"a typed block begins inside '::: {TypedBlock.NameOf(outer)}' of line {source.PlaceOf(outer.Span.Start).LineNumber}; write ::: on a line of its own where that one ends");
        _group = TypedBlock.Read(container, report);
        ReadAll(container);
        _group = null;
    }

    private void ReportNested(ChangeBlock change, int offset) =>
        report(Rules.NestedMark, offset, $"a mark begins inside {(change.Kind == VariantKind.Surplus ? "{-- around" : "{++ around")} whole blocks; close that one before it");
}
