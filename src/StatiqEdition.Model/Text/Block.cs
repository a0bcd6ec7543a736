using System.Diagnostics;

namespace StatiqEdition.Model;

/// <summary>A part of an edition in the order of the page: one passage, or a typed group of them.</summary>
public abstract record Block
{
    private Block() { }

    /// <summary>A passage standing by itself.</summary>
    public sealed record Lone(Passage Passage) : Block;

    /// <summary>Passages that the source sets apart as what they are: <c>::: title-page</c>, <c>::: signature</c>, <c>::: preamble</c>, <c>::: quotation</c>, <c>::: list</c>, <c>::: verse</c>, <c>::: table</c>.</summary>
    public sealed record Group(GroupKind Kind, IReadOnlyList<Passage> Passages) : Block
    {
        /// <summary>Whether the passages are set in another way than paragraphs, and nothing else: as items, lines or rows among the paragraphs around them.</summary>
        public bool IsSet => Kind is GroupKind.List or GroupKind.Verse or GroupKind.Table;

        /// <summary>Whether the passages are a division of the text, and no block among the paragraphs around them.</summary>
        public bool IsDivision => Kind is GroupKind.TitlePage or GroupKind.Signature or GroupKind.Preamble;

        /// <summary>A table's head, the first of its rows; null where it has none, and for everything that is no table.</summary>
        public Passage? Head { get; init; }

        /// <summary>The passages without the head.</summary>
        public IReadOnlyList<Passage> Body => Head is null ? Passages : [.. Passages.Skip(1)];
    }

    /// <summary>The block's passages in order.</summary>
    public IReadOnlyList<Passage> Content => this switch
    {
        Lone lone => [lone.Passage],
        Group group => group.Passages,
        _ => throw new UnreachableException(),
    };
}
