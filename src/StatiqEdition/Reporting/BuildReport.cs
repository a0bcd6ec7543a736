using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>What a build did: of which site with which editions, how many files and bytes there are, where to, what changed there, in what time.</summary>
internal sealed record BuildReport(Site Site, IReadOnlyList<EditionCard> Cards, StagedFiles Files, SiteOptions Options, OutputChanges Changes, TimeSpan Elapsed);
