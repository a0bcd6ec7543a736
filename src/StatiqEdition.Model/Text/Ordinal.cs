namespace StatiqEdition.Model;

/// <summary>What an unnumbered passage is in its section, by count: the second paragraph, the third item of a list, the fourth line of verse, the fifth row of a table. A table's head is 0.</summary>
/// <param name="Set">In what it stands; null where it is a paragraph among others.</param>
/// <param name="Number">The count among all of its kind in the section, from 1. Paragraphs are counted as their ids count, sets left out, so that a gap which one of them left stays.</param>
public sealed record Ordinal(GroupKind? Set, int Number)
{
    /// <summary>The ordinals of the passages that are counted; those with a number or an id of their own are not.</summary>
    public static IReadOnlyDictionary<Locus, Ordinal> Of(IEnumerable<Part> parts)
    {
        var ordinals = new Dictionary<Locus, Ordinal>();
        var (inSets, ofKind) = (new Dictionary<Locus, int>(), new Dictionary<(Locus, GroupKind), int>());
        foreach (var (block, passage) in parts.SelectMany(part => part.Blocks).SelectMany(block => block.Content.Select(passage => (block, passage))))
        {
            if (passage.Number is not null || passage.Id.CountIn(passage.Section) is not { } count)
                continue;
            var others = inSets.GetValueOrDefault(passage.Section);
            if (block is not Block.Group { IsSet: true } set)
            {
                ordinals.TryAdd(passage.Id, new(null, count - others));
                continue;
            }

            inSets[passage.Section] = others + 1;
            var number = passage.Equals(set.Head) ? 0 : ofKind.GetValueOrDefault((passage.Section, set.Kind)) + 1;
            if (number > 0)
                ofKind[(passage.Section, set.Kind)] = number;
            ordinals.TryAdd(passage.Id, new(set.Kind, number));
        }

        return ordinals;
    }
}
