namespace StatiqEdition.Tests;

/// <summary>A variant as it is read from TEI; its readings as <c>O = Stallnist | F = Stalinist</c>, the base witness's first.</summary>
internal sealed record TeiVariantRead(string Id, string Lemma, string Readings, string? Cause, bool Certain, bool Inferred, string? Remark);
