namespace StatiqEdition.Publishing;

/// <summary>An edition as it is published: its files, and its card for the site's own pages and lists.</summary>
public sealed record PublishedEdition(EditionCard Card, IReadOnlyList<SiteFile> Files);
