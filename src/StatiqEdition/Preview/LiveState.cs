using System.Collections.Immutable;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What is served at one moment, and what is wrong with the input. It never changes; the next change of the input makes the next state.</summary>
internal sealed class LiveState(int number, LiveSite site, ImmutableSortedDictionary<string, LiveEdition> editions, IReadOnlyList<Fault> others, int catalogueStamp)
{
    /// <summary>Before anything was read.</summary>
    public static LiveState Unread { get; } = new(0, LiveSite.Unread, ImmutableSortedDictionary<string, LiveEdition>.Empty.WithComparers(StringComparer.Ordinal), [], 0);

    /// <summary>The number of the state; the first has 1.</summary>
    public int Number => number;

    /// <summary>The site.</summary>
    public LiveSite Site => site;

    /// <summary>The editions by the names of their folders.</summary>
    public ImmutableSortedDictionary<string, LiveEdition> Editions => editions;

    /// <summary>The number of the state in which the site's own pages and lists became what they are.</summary>
    public int CatalogueStamp => catalogueStamp;

    /// <summary>Whether the input folder is gone.</summary>
    public bool IsGone { get; init; }

    /// <summary>Whether the disk does not give one of the folders.</summary>
    public bool HasUnread => editions.Values.Any(edition => edition.IsUnread);

    /// <summary>Everything that is wrong with the input, in the order of the places.</summary>
    public IReadOnlyList<Fault> Faults => field ??= [.. site.Faults.Concat(others).Concat(editions.Values.SelectMany(edition => edition.Faults)).OrderBy(fault => fault.Diagnostic.Place.File, StringComparer.Ordinal)];

    /// <summary>The path at which the site's root is served.</summary>
    public string BasePath => site.Site?.BasePath ?? "/";

    /// <summary>The site's own pages and lists. Where the site was never sound, only the theme's files are asked for.</summary>
    public CatalogueSite Catalogue => field ??= new(new(site.Site ?? new("", ""), [.. editions.Values.Select(edition => edition.Served?.Card).OfType<EditionCard>()]));

    /// <summary>The panel of the faults as HTML; null where there are none.</summary>
    public string? Panel => field ??= FaultPage.Panel(Faults);

    /// <summary>The edition to which an address below the site's root belongs; null where it belongs to none.</summary>
    public string? EditionAt(string path) => path.Split('/')[0] is var name && editions.ContainsKey(name) ? name : null;

    /// <summary>The number of the state in which what stands there became what it is.</summary>
    public int StampAt(string path) => EditionAt(path) is { } name ? editions[name].Served?.Stamp ?? 0 : catalogueStamp;
}
