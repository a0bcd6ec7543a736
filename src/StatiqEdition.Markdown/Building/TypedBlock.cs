using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using StatiqEdition.Model;
using Block = Markdig.Syntax.Block;

namespace StatiqEdition.Markdown;

/// <summary>A typed block of the source, <c>::: signature</c>; two of the same kind are two.</summary>
internal sealed class TypedBlock(GroupKind kind)
{
    private static readonly Dictionary<string, GroupKind> s_kinds = new()
    {
        ["title-page"] = GroupKind.TitlePage,
        ["signature"] = GroupKind.Signature,
        ["preamble"] = GroupKind.Preamble,
        ["list"] = GroupKind.List,
        ["verse"] = GroupKind.Verse,
        ["table"] = GroupKind.Table,
    };

    public GroupKind Kind { get; } = kind;

    /// <summary>Whether the first passage is the head of a table.</summary>
    public bool HasHead { get; set; }

    /// <summary>Reports what cannot be an item of a list, a line of verse or a row of a table.</summary>
    public void CheckContent(CustomContainer container, Report report)
    {
        var isSet = Kind is GroupKind.List or GroupKind.Verse or GroupKind.Table;
        foreach (var block in container.Where(block => isSet && !CanBeSet(block)))
            report(Rules.TypedBlock, block.Span.Start, "only paragraphs stand in a list, a verse or a table; put this before or after it");
        foreach (var table in container.OfType<ParagraphBlock>().Where(HasCells).Skip(1).Where(_ => Kind == GroupKind.Table))
            report(Rules.TypedBlock, table.Span.Start, "a table is not divided by blank lines; take them out, or close this table and open another");
    }

    private static bool HasCells(ParagraphBlock block) => block.Inline!.OfType<CellMarkInline>().Any();

    private bool CanBeSet(Block block) => block is ParagraphBlock or NoteDefinitionBlock or BlankLineBlock || (block is ChangeBlock change && (change.Kind == VariantKind.Surplus || Kind == GroupKind.List));

    /// <summary>The typed block that a container opens; null, and reported, where it is unknown or open.</summary>
    public static TypedBlock? Read(CustomContainer container, Report report)
    {
        var name = $"{container.Info} {container.Arguments}".Trim();
        if (container.ClosingFencedCharCount == 0)
            report(Rules.TypedBlock, container.Span.Start, $"'::: {name}' is not closed; write ::: on a line of its own after it");
        if (s_kinds.TryGetValue(name, out var kind))
            return new(kind);
        report(Rules.TypedBlock, container.Span.Start, $"'::: {name}' is no typed block; known are {string.Join(", ", s_kinds.Keys)}");
        return null;
    }
}
