namespace StatiqEdition.Model;

/// <summary>What a witness reads at a variant (TEI <c>rdg</c>): its siglum and its words, empty where it lacks them.</summary>
public sealed record Reading(string Witness, string Text);
