using System.Diagnostics;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>An entry of the apparatus: a variant, or words that the base witness has in another order.</summary>
public abstract record Entry
{
    private Entry() { }

    /// <summary>A variant with what stands before its bracket.</summary>
    public sealed record OfVariant(Variant Variant, LemmaHead Head) : Entry;

    /// <summary>A transposition; <paramref name="Siglum"/> is that of the base witness.</summary>
    public sealed record OfTransposition(Transposition Transposition, string Siglum) : Entry;

    /// <summary>The entry's id: the variant's own, or <c>transposition--o-85</c> after the witness and the first of its lines.</summary>
    public string Id => this switch
    {
        OfVariant variant => variant.Variant.Id,
        OfTransposition moved => $"transposition--{moved.Siglum.ToLowerInvariant()}-{moved.Transposition.Lines[0].Number}",
        _ => throw new UnreachableException(),
    };

    /// <summary>Where in the source the entry belongs.</summary>
    public Place Place => this switch
    {
        OfVariant variant => variant.Variant.Place,
        OfTransposition moved => moved.Transposition.Words[0].Place,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether it is of the sheet and not of the text.</summary>
    public bool IsFormework => this is OfVariant { Variant.Cause: Cause.Formework };
}
