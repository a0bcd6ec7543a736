using Markdig.Parsers;
using Markdig.Syntax;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Whole blocks between a line <c>{--</c> and a line <c>--}</c> (surplus, kept as it stands in the source) or between <c>{++</c> and <c>++}</c> (supplied paragraphs).</summary>
internal sealed class ChangeBlock(BlockParser parser, VariantKind kind) : ContainerBlock(parser)
{
    public VariantKind Kind { get; } = kind;

    /// <summary>The offset of the sign that closes the block; null while it is missing.</summary>
    public int? ClosedAt { get; set; }

    /// <summary>The parts of the variant note after the closing sign; null without one.</summary>
    public IReadOnlyList<VariantNotePart>? Note { get; set; }

    /// <summary>The mark of a surplus block, which holds what stands in this range of the source.</summary>
    public ChangeInline AsSurplus(string source, Range inside)
    {
        var page = source.AsSpan()[inside].IndexOf(PageBreakParser.Opening);
        return new(VariantKind.Surplus, source[inside]) { Note = Note, WitnessPageBreak = page < 0 ? null : inside.Start.Value + page };
    }
}
