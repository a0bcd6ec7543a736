using System.Diagnostics;

namespace StatiqEdition.Model;

/// <summary>What a passage is made of, in reading order: words, emphasis, links, note references, page breaks and emendations.</summary>
public abstract record Inline
{
    private Inline() { }

    /// <summary>These inlines and all that stand inside them, in reading order, a container before what it holds. A variant's remark is not of the text.</summary>
    public static IEnumerable<Inline> Flat(IEnumerable<Inline> content) => content.SelectMany(inline => inline switch
    {
        Emphasis emphasis => Flat(emphasis.Content).Prepend(inline),
        Link link => Flat(link.Content).Prepend(inline),
        Emendation emendation => Flat(emendation.Lemma).Prepend(inline),
        Words or NoteReference or PageBreak => [inline],
        _ => throw new UnreachableException(),
    });

    /// <summary>Words both the witness and the edition read.</summary>
    public sealed record Words(string Value) : Inline
    {
        /// <summary>The language of words in a script that the edition's own language does not have, one of those that it declares; null for all others.</summary>
        public string? Language { get; init; }

        /// <summary>Whether this is the white space between two cells of a table's row.</summary>
        public bool EndsCell { get; init; }

        /// <summary>Where the words stand in the source, stretch by stretch; empty for words that stand in none.</summary>
        public IReadOnlyList<Stretch> Stretches { get; init; } = [];

        /// <summary>The place of a character, counted from 0; null for words that stand in no source.</summary>
        public Place? PlaceOf(int index)
        {
            // By halving, since a text may have as many stretches as it has words.
            var (low, high) = (0, Stretches.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Stretches[middle].Start <= index)
                    low = middle + 1;
                else
                    high = middle;
            }

            return low > 0 && Stretches[low - 1] is { } stretch ? stretch.Place with { Column = stretch.Place.Column + index - stretch.Start } : null;
        }
    }

    /// <summary>Words set apart by the source's <c>*</c> (italic) or <c>**</c> (bold).</summary>
    public sealed record Emphasis(bool Strong, IReadOnlyList<Inline> Content) : Inline;

    /// <summary>A link of the editor's prose; its target is <c>http</c>, <c>https</c>, <c>mailto</c> or relative.</summary>
    public sealed record Link(string Target, IReadOnlyList<Inline> Content) : Inline;

    /// <summary>The mark of one of the document's notes, where it stands in the text (TEI <c>ptr</c>/<c>ref</c>), by the note's label in the source.</summary>
    public sealed record NoteReference(Locus Note, string Label) : Inline
    {
        /// <summary>The mark that the document prints.</summary>
        public string Mark => NoteSign.Of(Label);

        /// <summary>Where the reference stands in the source; null where it stands in none.</summary>
        public Place? Place { get; init; }
    }

    /// <summary>The place where a page of the document begins (TEI <c>pb</c>); <paramref name="Page"/> is its number.</summary>
    public sealed record PageBreak(string Page) : Inline
    {
        /// <summary>Where the break stands in the source; null where it stands in none.</summary>
        public Place? Place { get; init; }

        /// <summary>The id of the page's beginning, <c>page-3</c>.</summary>
        public Locus Id => new($"page-{Page.ToLowerInvariant()}");
    }

    /// <summary>A marked place: what the edition reads (<paramref name="Lemma"/>, empty for surplus) and, in the variant, what the witnesses read (TEI <c>app</c>).</summary>
    public sealed record Emendation(Variant Variant, IReadOnlyList<Inline> Lemma) : Inline
    {
        /// <summary>What the base witness reads here with the white space at the edges of the mark, which divides it from the words around it or does not.</summary>
        public string Witness { get; init; } = Variant.Base.Text;
    }
}
