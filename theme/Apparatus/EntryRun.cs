namespace StatiqEdition.Theme;

/// <summary>Entries that follow one another, all of them forme work or none.</summary>
public sealed record EntryRun(IReadOnlyList<Entry> Entries)
{
    /// <summary>Whether the run is folded away.</summary>
    public bool IsFormework => Entries[0].IsFormework;

    /// <summary>Entries divided into as few runs as can be, in order.</summary>
    public static IEnumerable<EntryRun> Of(IReadOnlyList<Entry> entries)
    {
        for (var i = 0; i < entries.Count;)
        {
            IReadOnlyList<Entry> run = [.. entries.Skip(i).TakeWhile(entry => entry.IsFormework == entries[i].IsFormework)];
            yield return new(run);
            i += run.Count;
        }
    }
}
