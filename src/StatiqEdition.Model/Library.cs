namespace StatiqEdition.Model;

/// <summary>What a site publishes: the site itself and its editions in the order of their ids.</summary>
public sealed record Library(Site Site, IReadOnlyList<Edition> Editions);
