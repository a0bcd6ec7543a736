namespace StatiqEdition;

/// <summary>The editions that were lately asked for or changed. Only so many are kept whole, however many the library has.</summary>
internal sealed class LatelyServed
{
    /// <summary>How many are kept whole.</summary>
    public const int Most = 8;

    private readonly Lock _turn = new();
    private readonly List<ServedEdition> _editions = [];

    /// <summary>Notes that an edition was asked for or changed; the one that was not for the longest time rests.</summary>
    public void Note(ServedEdition edition)
    {
        foreach (var rested in Displaced(edition))
            rested.Rest();
    }

    private List<ServedEdition> Displaced(ServedEdition edition)
    {
        lock (_turn)
        {
            _editions.Remove(edition);
            _editions.Add(edition);
            var displaced = _editions.SkipLast(Most).ToList();
            _editions.RemoveRange(0, displaced.Count);
            return displaced;
        }
    }
}
