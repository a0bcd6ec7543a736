using System.Diagnostics;
using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Gives the variants of a passage their ids, <c>vp9-1</c>, <c>vp9-2</c> …, in the order of the text, the number's first (docs/architecture.md).</summary>
internal sealed class VariantIds(Locus passage)
{
    private int _count;

    /// <summary>The inlines with every variant identified.</summary>
    public IReadOnlyList<Inline> Identify(IReadOnlyList<Inline> content) => [.. content.Select(Identify)];

    /// <summary>A variant with its id and its passage.</summary>
    public Variant Identify(Variant variant) =>
        variant with { Id = string.Create(CultureInfo.InvariantCulture, $"v{passage}-{++_count}"), Passage = passage };

    private Inline Identify(Inline inline) => inline switch
    {
        Inline.Emendation emendation => emendation with { Variant = Identify(emendation.Variant) },
        Inline.Emphasis emphasis => emphasis with { Content = Identify(emphasis.Content) },
        Inline.Link link => link with { Content = Identify(link.Content) },
        Inline.Words or Inline.NoteReference or Inline.PageBreak => inline,
        _ => throw new UnreachableException(),
    };
}
