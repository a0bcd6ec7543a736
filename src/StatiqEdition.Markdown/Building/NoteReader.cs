using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Drafts the notes that a part defines. One whose text cannot be read is drafted without it, so that its marks do not seem to lead nowhere.</summary>
internal sealed class NoteReader(SourceText source, InlineReader inlines, Report report)
{
    private readonly List<(string Label, Draft Draft)> _notes = [];

    /// <summary>The notes read so far, in the order of the source.</summary>
    public IReadOnlyList<(string Label, Draft Draft)> Notes => _notes;

    /// <summary>Drafts a note.</summary>
    public void Read(NoteDefinitionBlock note)
    {
        var offset = note.Span.Start;
        var id = NoteLabel.Id(note.Label);
        if (note.Label.Contains('{', StringComparison.Ordinal))
            report(Rules.MalformedId, offset, $"a note's mark holds another mark; write [^1], and {{++[^1]++}} where the witness lost it");
        else
            LastingIds.Check(id, offset, "shorten the note's mark", report);
        _notes.Add((note.Label, new(PassageKind.Note, id, id, Text(note), source.PlaceOf(offset)) { Number = note.Label }));
    }

    private IReadOnlyList<Inline> Text(NoteDefinitionBlock note)
    {
        if (note is not [ParagraphBlock text, ..])
        {
            report(Rules.Construct, note.Span.Start, "a note is one paragraph; write its text after the colon");
            return [];
        }

        if (note.Count > 1)
            report(Rules.Construct, note[1].Span.Start, note[1] is HeadingBlock ? HeadingLines.NoBlankLine : Refusal.InNote);
        if (LooseLine(text) is { } line)
            report(Rules.Construct, line, "this line stands right below a note and would be part of it; leave a blank line above it, or indent it if it is the note's");
        return inlines.ReadAll(text.Inline!);
    }

    /// <summary>The first line of a note's text that is not indented: a paragraph from which a blank line was lost looks so.</summary>
    private int? LooseLine(ParagraphBlock text)
    {
        for (var end = source.Text.IndexOf('\n', text.Span.Start); end >= 0 && end < text.Span.End; end = source.Text.IndexOf('\n', end + 1))
        {
            if (!char.IsWhiteSpace(source.Text[end + 1]))
                return end + 1;
        }

        return null;
    }
}
