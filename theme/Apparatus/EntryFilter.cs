using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A way to see a part of the apparatus: its id, which is its address and the class of the entries it leaves, its name, and the entries.</summary>
public sealed record EntryFilter(string Id, string Name, Func<Entry, bool> Leaves)
{
    /// <summary>How many entries it leaves.</summary>
    public int Count { get; init; }

    /// <summary>A filter of variants, which leaves no transposition.</summary>
    public static EntryFilter OfVariants(string id, string name, Func<Variant, bool> leaves) =>
        new(id, name, entry => entry is Entry.OfVariant { Variant: var variant } && leaves(variant));
}
