using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A new edition before it stands on the disk: the files of its folder by their names in it, the site's metadata for a site that has none, and what its editor should look at first.</summary>
public sealed record DraftedEdition(IReadOnlyList<SourceFile> Files, string Site, FirstLook FirstLook);
