using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>Reads <c>[^1]: …</c> at the start of a line; the note ends at the next blank line or the next definition.</summary>
internal sealed class NoteDefinitionParser : BlockParser
{
    public NoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var text = processor.Line.Text.AsSpan(0, processor.Line.End + 1);
        if (processor.IsCodeIndent || NoteLabel.Read(text, processor.Start) is not var (label, end) || end >= text.Length || text[end] != ':')
            return BlockState.None;
        processor.NewBlocks.Push(new NoteDefinitionBlock(this, label)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        while (processor.Start <= end)
            processor.NextChar();
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.IsBlankLine || NoteLabel.Read(processor.Line.Text.AsSpan(0, processor.Line.End + 1), processor.Start) is not null
            ? BlockState.None
            : BlockState.Continue;
}
