using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>The opening signs of CriticMarkup that found no end, block by block of a file.</summary>
internal sealed class OpenSigns
{
    private readonly HashSet<string> _carried = [];

    /// <summary>The signs of a block.</summary>
    public BlockSigns In(LeafBlock block)
    {
        if (block.GetData(typeof(BlockSigns)) is not BlockSigns signs)
            block.SetData(typeof(BlockSigns), signs = new BlockSigns(_carried));
        return signs;
    }
}
