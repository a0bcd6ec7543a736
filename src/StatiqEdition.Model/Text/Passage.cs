namespace StatiqEdition.Model;

/// <summary>The smallest citable unit of an edition: a heading, a paragraph, a lettered sub-paragraph or a note, with its lasting id (docs/architecture.md). What is derived is kept once it was asked for, is no part of the passage's equality and is not copied by <c>with</c>.</summary>
public sealed record Passage(Locus Id, PassageKind Kind, Locus Section, IReadOnlyList<Inline> Content, Place Place)
{
    private Passage(Passage original)
    {
        (Id, Kind, Section, Content, Place) = (original.Id, original.Kind, original.Section, original.Content, original.Place);
        (Number, Label, NumberVariant, Level, Page) = (original.Number, original.Label, original.NumberVariant, original.Level, original.Page);
    }

    /// <summary>The number printed in the document (<c>5</c>, <c>22a</c>), or a note's mark; null where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>The letter of a lettered part with the signs that the document sets about it, <c>a)</c> or <c>(a)</c>; null where it sets a full stop, and for everything else (TEI <c>label</c>).</summary>
    public string? Label { get; init; }

    /// <summary>The number as the document prints it before the passage, <c>5.</c>, the letter alone for a lettered part, <c>a.</c> or <c>(a)</c>; null for notes, whose mark is structure, and where there is none.</summary>
    public string? PrintedNumber => Kind switch
    {
        PassageKind.Subparagraph => Label ?? $"{Number![^1]}.",
        PassageKind.Note => null,
        _ => Number is null ? null : $"{Number}.",
    };

    /// <summary>The emendation that supplies the number, where the witness lost it.</summary>
    public Variant? NumberVariant { get; init; }

    /// <summary>A heading's level, 1 for the title of its part; 0 for everything else.</summary>
    public int Level { get; init; }

    /// <summary>The page of the document on which the passage begins; null before the first page number.</summary>
    public string? Page { get; init; }

    /// <summary>What the edition reads: plain, single-spaced, without note marks, numbers or brackets.</summary>
    public string Text => field ??= PlainText.Reading(Content);

    /// <summary>The words of what the edition reads.</summary>
    public IReadOnlyList<string> Words => field ??= PlainText.Words(Text);

    /// <summary>What the base witness reads in this passage, its number apart.</summary>
    public string WitnessText => field ??= PlainText.Witness(Content);

    /// <summary>The passage's variants in the order of the text.</summary>
    public IReadOnlyList<Variant> Variants => field ??=
        [.. NumberVariant is null ? Array.Empty<Variant>() : [NumberVariant], .. Flat.OfType<Inline.Emendation>().Select(e => e.Variant)];

    /// <summary>The references to notes in the passage, in order, those in emendations included.</summary>
    public IEnumerable<Inline.NoteReference> NoteReferences => Flat.OfType<Inline.NoteReference>();

    /// <summary>The pages of the document that begin in the passage.</summary>
    public IEnumerable<Inline.PageBreak> PageBreaks => Flat.OfType<Inline.PageBreak>();

    /// <summary>Whether two passages are the same place of the same source, and say the same.</summary>
    public bool Equals(Passage? other) => other is not null && Identity.Equals(other.Identity);

    /// <inheritdoc/>
    public override int GetHashCode() => Identity.GetHashCode();

    private (Locus, PassageKind, Locus, IReadOnlyList<Inline>, Place, string?, string?, Variant?, int, string?) Identity => (Id, Kind, Section, Content, Place, Number, Label, NumberVariant, Level, Page);

    private IReadOnlyList<Inline> Flat => field ??= [.. Inline.Flat(Content)];
}
