using Markdig.Parsers;

namespace StatiqEdition.Markdown;

/// <summary>CommonMark's headings, with the places of their words where a tab stands before them.</summary>
internal sealed class PlacedHeadingParser(SourceText source) : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state != BlockState.None)
            UnfoldedTabs.Restore(processor.NewBlocks.Peek(), source);
        return state;
    }
}
