using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>[^1]</c>; whether the note is defined is asked when the edition is built.</summary>
internal sealed class NoteReferenceParser : InlineParser
{
    public NoteReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (NoteLabel.Read(slice.Text.AsSpan(0, slice.End + 1), slice.Start) is not var (label, end))
            return false;
        processor.Inline = new NoteReferenceInline(label)
        {
            Span = new SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(end - 1)),
        };
        slice.Start = end;
        return true;
    }
}
