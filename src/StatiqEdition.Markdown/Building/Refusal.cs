using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace StatiqEdition.Markdown;

/// <summary>What messages say of the blocks of CommonMark that critical Markdown does not have: what each is, and what to write.</summary>
internal static class Refusal
{
    /// <summary>The message for what stands in a note beside its paragraph.</summary>
    public const string InNote = "a note is one paragraph; join this to it, or give it a mark of its own";

    /// <summary>The message for a block that stands after another.</summary>
    public static string Of(Block block, Block? before) => block switch
    {
        CodeBlock and not FencedCodeBlock when before is NoteDefinitionBlock => InNote,
        ListBlock { IsOrdered: true } => Refused("a list numbered '1)'", "write '1.'"),
        ListBlock list => Refused("a bulleted list", $"write ::: list above it and ::: below, each item a paragraph, or \\{list.BulletType} for the sign itself"),
        QuoteBlock => Refused("a block quotation", "write ::: quotation above it and ::: below, or \\> for the sign itself"),
        FencedCodeBlock => Refused("a code block", "write a paragraph, or a backslash before its first sign"),
        CodeBlock => Refused("a code block, indented by four spaces or more,", "indent it less"),
        ThematicBreakBlock => Refused("a rule", "leave it out, or put a backslash before its first sign"),
        LinkReferenceDefinition => Refused("a link definition", "write [words](address) where the link stands"),
        _ => Refused("this block", "write a paragraph"),
    };

    private static string Refused(string what, string remedy) => $"{what} is not part of critical Markdown; {remedy}";
}
