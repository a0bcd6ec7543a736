namespace StatiqEdition.Fuzz;

/// <summary>A property that an input broke: which, so that one fault is found once, and what was seen.</summary>
internal sealed record Finding(string Property, string Seen);
