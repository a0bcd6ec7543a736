using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>[^1]</c>; whether the note is defined is asked when the edition is built. A sign that begins no reference is reported.</summary>
internal sealed class NoteReferenceParser : InlineParser
{
    private readonly Report _report;

    public NoteReferenceParser(Report report)
    {
        _report = report;
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith(NoteLabel.Opening))
            return false;
        slice.Start = NoteLabel.Read(slice.Text.AsSpan(0, slice.End + 1), slice.Start) is var (label, end)
            ? Take(processor, slice.Start, label, end)
            : Refuse(processor, slice.Start);
        return true;
    }

    private static int Take(InlineProcessor processor, int start, string label, int end)
    {
        processor.Inline = new NoteReferenceInline(label)
        {
            Span = new SourceSpan(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1)),
        };
        return end;
    }

    private int Refuse(InlineProcessor processor, int start)
    {
        _report(Rules.UndefinedNote, processor.GetSourcePosition(start), $"[^ begins no note's mark, which is one word of at most {NoteLabel.Longest} characters; write [^1], or \\[^ to keep the sign as text");
        return start + NoteLabel.Opening.Length;
    }
}
