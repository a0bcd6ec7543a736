using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What a build did: from which library, which files, where to, what changed there, in what time.</summary>
internal sealed record BuildReport(Library Library, IReadOnlyList<SiteFile> Files, SiteOptions Options, OutputChanges Changes, TimeSpan Elapsed);
