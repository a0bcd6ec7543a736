using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What the reading page says at the end of a passage of another that repeats it: <c>the same words as ¶26</c>, with the address of their comparison from that page.</summary>
public sealed record Twin(string Words, string Address)
{
    /// <summary>So much of a passage at least must be repeated.</summary>
    private const double Almost = 0.75;

    /// <summary>The twins of a passage, the most alike first.</summary>
    public static IEnumerable<Twin> Of(Edition edition, Passage passage) =>
        from pair in edition.ResemblancesOf(passage)
        where pair.ShareOf(passage) >= Almost
        let comparison = edition.ComparisonOf(pair.Left.Id, pair.Right.Id)
        where comparison is not null
        select new Twin($"{(pair.SameWords ? "the same words as" : "much the same as")} {Name(edition, pair.Other(passage))}", PageFrame.Between(Addresses.Of(edition), Addresses.Of(edition, comparison)));

    private static string Name(Edition edition, Passage passage) => passage.Number is null ? $"in {SitedName.Brief(edition, passage)}" : PassageName.Brief(passage);
}
