using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>One way to divide the document (DTS 1.0, CitationTree), its units in the order of the document, each before those in it; <paramref name="Id"/> is null for the way that is meant where none is named.</summary>
internal sealed record CitationTree(string? Id, string Description, IReadOnlyList<CitableUnit> Units)
{
    private ILookup<Locus?, CitableUnit> ByParent => field ??= Units.ToLookup(unit => unit.Parent);

    /// <summary>How many levels the tree has.</summary>
    public int Depth => Units.Count == 0 ? 0 : Units.Max(unit => unit.Level);

    /// <summary>The units that stand directly in one, or at the root.</summary>
    public IEnumerable<CitableUnit> In(Locus? parent) => ByParent[parent];

    /// <summary>A unit and all that stands in it.</summary>
    public IReadOnlyList<CitableUnit> From(CitableUnit unit) => [unit, .. In(unit.Id).SelectMany(From)];

    /// <summary>How many levels stand below a unit.</summary>
    public int Height(CitableUnit unit) => From(unit).Max(below => below.Level) - unit.Level;
}
