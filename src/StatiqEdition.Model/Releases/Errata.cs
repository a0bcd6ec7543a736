namespace StatiqEdition.Model;

/// <summary>A release with its errata in the order of the ledger.</summary>
public sealed record Errata(Release Release, IReadOnlyList<Erratum> Entries);
