using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqEdition.Model;
using Inline = StatiqEdition.Model.Inline;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace StatiqEdition.Markdown;

/// <summary>Reads blocks in which each line of the source is a passage: the lines of a stanza, the rows of a table, which is written as GitHub writes tables. Each may end with an explicit id.</summary>
internal sealed class SetLines(InlineReader inlines, Report report)
{
    private static readonly Inline.Words s_betweenCells = new(" ") { EndsCell = true };

    /// <summary>The lines of a stanza.</summary>
    public IReadOnlyList<SetLine> Verse(ParagraphBlock stanza) =>
        [.. Lines(stanza).Select(line => new SetLine(inlines.ReadAll(line.Inlines), Start(line.Inlines), line.Id))];

    /// <summary>The rows of a table, its head first where it has one, each as a line; says in <paramref name="block"/> whether it has.</summary>
    public IReadOnlyList<SetLine> Table(ParagraphBlock table, TypedBlock block)
    {
        var rows = Lines(table).ToList();
        foreach (var row in rows)
            Check(row.Inlines, rows[0].Inlines);
        var rule = rows.FindIndex(0, Math.Min(2, rows.Count), row => row.Id is null && Cells(row.Inlines).All(IsRule));
        if (rule >= 0)
            rows.RemoveAt(rule);
        else
            report(Rules.Construct, table.Span.Start, "a table has a line |---|---| below its head, or above its rows where it has no head, with as many cells, each of three hyphens or more and nothing else; write it");
        block.HasHead = rule == 1;
        if (rows.Count == 0)
            report(Rules.Construct, table.Span.Start, "this table has a line |---|---| and no row; write its rows below");
        else if (block.HasHead && Cells(rows[0].Inlines).All(IsBlank))
            report(Rules.Construct, table.Span.Start, "the head of a table has no words; take it out, and the line |---|---| stands first: a table without a head");
        return [.. rows.Select(row => new SetLine(Joined(Cells(row.Inlines)), Start(row.Inlines), row.Id))];
    }

    private void Check(IReadOnlyList<MarkdownInline> row, IReadOnlyList<MarkdownInline> first)
    {
        var edges = Split(row, inline => inline is CellMarkInline).ToList();
        if (edges.Count < 3 || !IsBlank(edges[0]) || !IsBlank(edges[^1]))
            report(Rules.Construct, Start(row), "a row of a table begins and ends with |; write it so");
        else if (Cells(row).Count != Cells(first).Count)
            report(Rules.Construct, Start(row), $"this row has {Cells(row).Count} cells, and the table's first line {Cells(first).Count}; write | between cells, outside marks, and \\| for the sign itself");
    }

    private IEnumerable<(IReadOnlyList<MarkdownInline> Inlines, IdInline? Id)> Lines(ParagraphBlock block)
    {
        foreach (var line in Split(block.Inline!, inline => inline is LineBreakInline))
        {
            if (line.FirstOrDefault(RunsOn) is { } running)
                report(Rules.Construct, running.Span.Start, "this runs on into the next line, and each line of a verse or a table is a passage of its own; close it at the line's end");
            var id = IdInline.Taken(line);
            yield return (line, id);
        }
    }

    // What stands before the first edge and after the last is nothing, or was reported.
    private static List<IReadOnlyList<MarkdownInline>> Cells(IReadOnlyList<MarkdownInline> line) =>
        [.. Split(line, inline => inline is CellMarkInline).Where((cell, index) => index > 0 || !IsBlank(cell)).Reverse().Where((cell, index) => index > 0 || !IsBlank(cell)).Reverse()];

    private IReadOnlyList<Inline> Joined(IEnumerable<IReadOnlyList<MarkdownInline>> cells) =>
        [.. cells.SelectMany((cell, index) => inlines.ReadAll(Trimmed(cell)).Prepend(s_betweenCells).Skip(index == 0 ? 1 : 0))];

    // White space at a cell's edges sets the source in columns, and is no part of it.
    private static IReadOnlyList<MarkdownInline> Trimmed(IReadOnlyList<MarkdownInline> cell)
    {
        if (cell is [LiteralInline first, ..])
        {
            var start = first.Content.Start;
            first.Content.TrimStart();
            first.Span = new SourceSpan(first.Span.Start + first.Content.Start - start, first.Span.End);
        }

        if (cell is [.., LiteralInline last])
            last.Content.TrimEnd();
        return cell;
    }

    private static IEnumerable<List<MarkdownInline>> Split(IEnumerable<MarkdownInline> content, Func<MarkdownInline, bool> divides)
    {
        var line = new List<MarkdownInline>();
        foreach (var inline in content)
        {
            if (!divides(inline))
            {
                line.Add(inline);
                continue;
            }

            yield return line;
            line = [];
        }

        yield return line;
    }

    private static bool RunsOn(MarkdownInline inline) => inline switch
    {
        ChangeInline change => change.Lemma is not null && RunsOn(change.Lemma),
        ContainerInline container => container.Descendants<LineBreakInline>().Any() || container.Descendants<ChangeInline>().Any(RunsOn),
        _ => false,
    };

    private static bool IsBlank(IReadOnlyList<MarkdownInline> cell) => cell.All(inline => inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace());

    private static bool IsRule(IReadOnlyList<MarkdownInline> cell) =>
        cell is [LiteralInline literal] && literal.Content.ToString().Trim() is { Length: >= 3 } rule && rule.All(sign => sign == '-');

    private static int Start(IReadOnlyList<MarkdownInline> line) => line.Count == 0 ? 0 : line[0].Span.Start;
}
