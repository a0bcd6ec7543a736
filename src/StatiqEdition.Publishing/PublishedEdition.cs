namespace StatiqEdition.Publishing;

/// <summary>An edition as it is published: its card for the site's own pages and lists, and its files in batches, each of which is there when it is made.</summary>
public sealed record PublishedEdition(EditionCard Card, IReadOnlyList<Task<IReadOnlyList<SiteFile>>> Batches)
{
    /// <summary>All files, once the last is made.</summary>
    public async Task<IReadOnlyList<SiteFile>> Files() => [.. (await Task.WhenAll(Batches)).SelectMany(batch => batch)];
}
