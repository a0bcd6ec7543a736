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
    private readonly List<(string Label, Draft Draft)> _notes = [];
    private TypedBlock? _group;

    /// <summary>The passages of the text.</summary>
    public IReadOnlyList<Draft> Drafts => _list.Drafts;

    /// <summary>The notes defined in the part, in the order of the source.</summary>
    public IReadOnlyList<(string Label, Draft Draft)> Notes => _notes;

    /// <summary>Drafts everything under a document.</summary>
    public void Read(MarkdownDocument document)
    {
        ReadAll(document);
        _list.End();
    }

    private void ReadAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Read(block);
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading); break;
            case ParagraphBlock paragraph: Paragraph(inlines.ReadAll(paragraph.Inline!), paragraph.Span.Start); break;
            case ListBlock { IsOrdered: true, OrderedDelimiter: '.' } list: List(list); break;
            case ChangeBlock change: Change(change); break;
            case NoteDefinitionBlock note: Note(note); break;
            case CustomContainer container: Group(container); break;
            case LinkReferenceDefinitionGroup definitions: ReadAll(definitions); break;
            case YamlFrontMatterBlock or BlankLineBlock: break;
            default: report(Rules.Construct, block.Span.Start, $"{BlockNames.Of(block)} not part of critical Markdown; see docs/format.md"); break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var id = heading.Inline?.LastChild as IdInline;
        id?.Remove();
        var content = inlines.ReadAll(heading.Inline!);
        var locus = sections.Open(heading.Level, PlainText.Reading(content), id?.Id);
        if (id is not null)
            Check(locus, id.Span.Start, "correct it");
        else
            Check(locus, heading.Span.Start, "give the heading another: {#id}");
        _list.Add(new Draft(PassageKind.Heading, locus, locus, content, source.PlaceOf(heading.Span.Start)) { Level = heading.Level, Group = _group });
    }

    private void Paragraph(IReadOnlyList<Inline> content, int offset) => _list.Add(content, words =>
        new(PassageKind.Paragraph, NextParagraph(offset), sections.Current, words, source.PlaceOf(offset)) { Group = _group });

    private Locus NextParagraph(int offset)
    {
        var id = sections.NextParagraph();
        if (Locus.TryParse(sections.Current.Id, out _))
            Check(id, offset, "give the heading above a shorter one: {#id}");
        return id;
    }

    private void Check(Locus id, int offset, string remedy)
    {
        if (!Locus.TryParse(id.Id, out _))
            report(Rules.MalformedId, offset, $"'{id}' cannot last as an id, which has lower-case letters a–z, digits and single hyphens, 64 at most; {remedy}");
    }

    private void List(ListBlock list)
    {
        if (list is { BulletType: 'a', Parent: not ListItemBlock })
            report(Rules.Sequence, list.Span.Start, "this letter stands under no numbered paragraph; indent it by four spaces below its paragraph, or put a backslash before its full stop");
        foreach (var item in list.Cast<ListItemBlock>())
        {
            if (item is not [ParagraphBlock paragraph, ..])
                report(Rules.Construct, item.Span.Start, "a number stands without a paragraph; write its text on the same line");
            else
                Numbered(item, paragraph, list.BulletType == 'a');
            ReadAll(item.Skip(1));
        }
    }

    private void Numbered(ListItemBlock item, ParagraphBlock paragraph, bool lettered)
    {
        var offset = item.Span.Start;
        if (item.Order > 0 && (NumberMark.Read(source.Text, offset)?.Number ?? source.Text[offset..]).StartsWith('0'))
            report(Rules.Sequence, offset, "a number begins with 0; write it without");
        var number = lettered ? numbering.Subparagraph(item.Order, offset, report) : numbering.Paragraph(item.Order, offset, report);
        var mark = item.GetData(typeof(ChangeInline)) is ChangeInline change ? inlines.Read(change, offset) : null;
        _list.Add(new Draft(lettered ? PassageKind.Subparagraph : PassageKind.Paragraph, new($"p{number}"), sections.Current, inlines.ReadAll(paragraph.Inline!), source.PlaceOf(offset))
        {
            Number = number,
            NumberMark = mark,
            Group = _group,
        });
    }

    private void Change(ChangeBlock change)
    {
        var offset = change.Span.Start;
        if (change.ClosedAt is not { } end)
            report(Rules.UnclosedMark, offset, "this mark around whole blocks is not closed; write --} or ++} on a line of its own after them");
        else if (change.Kind == VariantKind.Surplus)
            Surplus(change, (offset + MarkText.SignLength)..end);
        else
            Supplied(change);
    }

    private void Surplus(ChangeBlock change, Range inside)
    {
        if (MarkText.FirstOpening(source.Text.AsSpan()[inside]) is var nested and >= 0)
            ReportNested(change, inside.Start.Value + nested);
        _list.Carry([inlines.Read(new ChangeInline(VariantKind.Surplus, source.Text[inside]) { Note = change.Note }, change.Span.Start)]);
    }

    private void Supplied(ChangeBlock change)
    {
        foreach (var block in change)
        {
            if (block is ParagraphBlock nesting && nesting.Inline!.Descendants<ChangeInline>().FirstOrDefault() is { } nested)
                ReportNested(change, nested.Span.Start);
            else if (block is ParagraphBlock paragraph)
                Paragraph([inlines.Read(new ChangeInline(VariantKind.Supplied, "") { Lemma = paragraph.Inline, Note = change.Note }, paragraph.Span.Start)], paragraph.Span.Start);
            else
                report(Rules.Construct, block.Span.Start, "only paragraphs are supplied as whole blocks; put the mark inside this one");
        }
    }

    private void Note(NoteDefinitionBlock note)
    {
        if (note is not [ParagraphBlock paragraph])
        {
            report(Rules.Construct, note.Span.Start, "a note is one paragraph; write its text after the colon");
            return;
        }

        var id = NoteLabel.Id(note.Label);
        if (note.Label.Contains('{', StringComparison.Ordinal))
            report(Rules.MalformedId, note.Span.Start, $"a note's mark holds another mark; write [^1], and {{++[^1]++}} where the witness lost it");
        else
            Check(id, note.Span.Start, "shorten the note's mark");
        _notes.Add((note.Label, new(PassageKind.Note, id, id, inlines.ReadAll(paragraph.Inline!), source.PlaceOf(note.Span.Start)) { Number = note.Label }));
    }

    private void Group(CustomContainer container)
    {
        if (_group is not null)
            report(Rules.TypedBlock, container.Span.Start, "a typed block stands inside another; close that one first");
        _group = TypedBlock.Read(container, report);
        ReadAll(container);
        _group = null;
    }

    private void ReportNested(ChangeBlock change, int offset) =>
        report(Rules.NestedMark, offset, $"a mark begins inside {(change.Kind == VariantKind.Surplus ? "{-- around" : "{++ around")} whole blocks; close that one before it");
}
