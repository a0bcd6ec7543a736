using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>A node of a citation tree (DTS 1.0, CitableUnit): its id, its kind, its name for people, the id of the unit it stands in, null at the root, and how deep that is, from 1.</summary>
internal sealed record CitableUnit(Locus Id, string Type, string Name, Locus? Parent, int Level);
