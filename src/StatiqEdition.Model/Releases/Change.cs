namespace StatiqEdition.Model;

/// <summary>What a release did to an id: its words before and after. <paramref name="Old"/> is null where the id is new, <paramref name="New"/> where it is gone; a page of the document has no words, so its side is empty.</summary>
public sealed record Change(Locus Id, string? Old, string? New);
