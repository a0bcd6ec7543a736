using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The short names of two passages compared; where both would have the same, they are told apart by their order.</summary>
public sealed record PairNames(string Left, string Right)
{
    /// <summary>The names of an alignment's sides.</summary>
    public static PairNames Of(Alignment alignment)
    {
        var (left, right) = (PassageName.Brief(alignment.Left), PassageName.Brief(alignment.Right));
        return left == right ? new("the first passage", "the second passage") : new(left, right);
    }
}
