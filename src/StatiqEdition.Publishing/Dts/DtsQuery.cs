namespace StatiqEdition.Publishing;

/// <summary>A question to the navigation endpoint: units of a tree, from one of them or the root, so many levels down; null asks for the unit alone.</summary>
internal sealed record DtsQuery(CitationTree Tree, CitableUnit? Ref, int? Down)
{
    /// <summary>Down to the last level (DTS 1.0, <c>down</c>).</summary>
    public const int Bottom = -1;

    /// <summary>The units asked for, each before those in it; null where the unit itself is all.</summary>
    public IEnumerable<CitableUnit>? Members => (Ref, Down) switch
    {
        (_, null) => null,
        ({ } unit, 0) => Tree.In(unit.Parent),
        ({ } unit, Bottom) => Tree.From(unit),
        ({ } unit, { } down) => Tree.From(unit).Where(below => below.Level <= unit.Level + down),
        (null, Bottom) => Tree.Units,
        (null, { } down) => Tree.Units.Where(unit => unit.Level <= down),
    };
}
