using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace StatiqEdition.Markdown;

/// <summary>What messages call the blocks of CommonMark that critical Markdown does not have, each with its verb.</summary>
internal static class BlockNames
{
    /// <summary>Such as <c>a block quotation is</c>.</summary>
    public static string Of(Block block) => block switch
    {
        ListBlock { IsOrdered: true } => "a list numbered '1)' is",
        ListBlock => "a bulleted list is",
        QuoteBlock => "a block quotation is",
        CodeBlock => "an indented or fenced code block is",
        ThematicBreakBlock => "a thematic break is",
        LinkReferenceDefinition => "a link definition is",
        _ => "this block is",
    };
}
