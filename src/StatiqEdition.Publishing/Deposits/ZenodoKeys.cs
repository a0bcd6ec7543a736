namespace StatiqEdition.Publishing;

/// <summary>The members of <c>.zenodo.json</c> in their order (developers.zenodo.org, deposit metadata).</summary>
internal static class ZenodoKeys
{
    internal sealed record Deposit(
        string UploadType,
        string PublicationType,
        string Title,
        string Description,
        IReadOnlyList<Name> Creators,
        IReadOnlyList<Contributor> Contributors,
        string PublicationDate,
        string Version,
        string AccessRight,
        string License,
        string Notes,
        IReadOnlyList<Related>? RelatedIdentifiers);

    internal sealed record Name([property: System.Text.Json.Serialization.JsonPropertyName("name")] string Whole);

    internal sealed record Contributor(string Name, string Type);

    internal sealed record Related(string Identifier, string Relation);
}
