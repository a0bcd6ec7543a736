using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StatiqEdition.Model;
using Block = Markdig.Syntax.Block;

namespace StatiqEdition.Markdown;

/// <summary>A typed block of the source, <c>::: signature</c>; two of the same kind are two.</summary>
internal sealed class TypedBlock(GroupKind kind)
{
    private static readonly Dictionary<string, GroupKind> s_kinds = Enum.GetValues<GroupKind>().ToDictionary(kind => kind.Word());

    public GroupKind Kind { get; } = kind;

    /// <summary>Whether the first passage is the head of a table.</summary>
    public bool HasHead { get; set; }

    /// <summary>The container that another stands in, at whatever depth; null where it stands in none.</summary>
    public static CustomContainer? OuterOf(Block container)
    {
        var outer = container.Parent;
        while (outer is not (null or CustomContainer))
            outer = outer.Parent;
        return outer as CustomContainer;
    }

    /// <summary>What is written behind <c>:::</c>.</summary>
    public static string NameOf(CustomContainer container) => $"{container.Info} {container.Arguments}".Trim();

    /// <summary>The typed block that a container opens, with its faults reported: it is unknown, it is open, or it holds what cannot stand in a quotation, or be an item of a list, a line of verse or a row of a table. Null where it is unknown.</summary>
    public static TypedBlock? Read(CustomContainer container, Report report)
    {
        var name = NameOf(container);
        // Where the end of a block is lost, the block below seems to stand inside it, and to lack its own end: one fault, which is told there.
        var isClosed = container.ClosingFencedCharCount > 0;
        var holdsAnother = container.Descendants<CustomContainer>().Any();
        if (!isClosed && !holdsAnother && OuterOf(container) is null)
            report(Rules.TypedBlock, container.Span.Start, $"'::: {name}' is not closed; write ::: on a line of its own after it");
        if (s_kinds.TryGetValue(name, out var kind))
        {
            var block = new TypedBlock(kind);
            if (isClosed && !holdsAnother)
                block.CheckContent(container, report);
            return block;
        }

        report(Rules.TypedBlock, container.Span.Start, $"'::: {name}' is no typed block{Nearest.Told(name, s_kinds.Keys)}; known are {string.Join(", ", s_kinds.Keys)}");
        return null;
    }

    private void CheckContent(CustomContainer container, Report report)
    {
        var isSet = Kind is GroupKind.List or GroupKind.Verse or GroupKind.Table;
        foreach (var block in container.Where(block => isSet && !CanBeSet(block)))
            report(Rules.TypedBlock, block.Span.Start, "only paragraphs stand in a list, a verse or a table; put this before or after it");
        foreach (var heading in container.Descendants<HeadingBlock>().Where(_ => Kind == GroupKind.Quotation))
            report(Rules.TypedBlock, heading.Span.Start, "no heading stands in a quotation; close the quotation before it, or take the signs # away");
        foreach (var table in container.OfType<ParagraphBlock>().Where(HasCells).Skip(1).Where(_ => Kind == GroupKind.Table))
            report(Rules.TypedBlock, table.Span.Start, "a table is not divided by blank lines; take them out, or close this table and open another");
    }

    private static bool HasCells(ParagraphBlock block) => block.Inline!.OfType<CellMarkInline>().Any();

    private bool CanBeSet(Block block) => block is ParagraphBlock or NoteDefinitionBlock or BlankLineBlock || (block is ChangeBlock change && (change.Kind == VariantKind.Surplus || Kind == GroupKind.List));
}
