namespace StatiqEdition.Model;

/// <summary>An id that was ever published: the version that first had it, its reading text as last released and, for each release that had it, the SHA-256 of its reading text. A page of the document has neither text nor hashes.</summary>
public sealed record PublishedId(Locus Id, EditionVersion Since, string? Text, IReadOnlyDictionary<EditionVersion, string> Sha256, Place Place);
