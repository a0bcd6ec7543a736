using System.Text.Json.Serialization;

namespace StatiqEdition.Markdown;

/// <summary>The keys of <c>ledger.json</c> in their order (docs/format.md).</summary>
internal static class LedgerKeys
{
    internal sealed record Ledger(Located Edition, IReadOnlyList<Release> Releases, IReadOnlyList<PublishedId> Ids);

    internal sealed record Release(Located Version, Located Date, IReadOnlyList<Change> Changes, Located? Witness = null, Located? Apparatus = null);

    internal sealed record Change(Located Id, Located? Old = null, Located? New = null);

    internal sealed record PublishedId(Located Id, Located Since, Located? Text = null, IReadOnlyDictionary<string, Located>? Sha256 = null)
    {
        /// <summary>The hashes by version; none for a page of the document.</summary>
        [JsonIgnore]
        public IReadOnlyDictionary<string, Located> Hashes => Sha256 ?? new Dictionary<string, Located>();
    }
}
