namespace StatiqEdition;

/// <summary>What an open page is told: the stamp of what is served at its address now, and the panel of the faults as HTML.</summary>
internal sealed record News(string Stamp, string? Panel);
