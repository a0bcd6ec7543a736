using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>CommonMark's lists with lettered items and with numbers inside marks. An item whose number stands in a mark is indented as if it stood there alone.</summary>
internal sealed class NumberedListParser : ListBlockParser
{
    private readonly SourceText _source;

    public NumberedListParser(SourceText source)
    {
        _source = source;
        ItemParsers.Add(new LetterParser());
        ItemParsers.Add(new NumberMarkParser());
    }

    public override BlockState TryOpen(BlockProcessor processor) => Indented(processor, base.TryOpen(processor));

    public override BlockState TryContinue(BlockProcessor processor, Block block) => Indented(processor, base.TryContinue(processor, block));

    private BlockState Indented(BlockProcessor processor, BlockState state)
    {
        if (processor.NewBlocks.OfType<ListItemBlock>().FirstOrDefault() is { } item && NumberMark.Read(_source.Text, item.Span.Start) is { } mark)
        {
            item.ColumnWidth = mark.Label.Length + 1;
            item.ProcessInlinesBegin += (inlines, _) => item.SetData(typeof(ChangeInline), MarkOf(inlines, mark));
        }

        return state;
    }

    private ChangeInline MarkOf(InlineProcessor processor, NumberMark number) =>
        new(number.Mark.Kind, _source.Text[number.Mark.Witness])
        {
            Lemma = InnerText.ParseLine(processor, _source, number.Mark.Edition),
            Note = number.Note is null ? null : InnerText.ParseNote(processor, _source, number.Note),
            WitnessPageBreak = number.Mark.PageBreakIn(_source.Text),
        };
}
