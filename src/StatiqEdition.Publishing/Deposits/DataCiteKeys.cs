namespace StatiqEdition.Publishing;

/// <summary>The members of <c>datacite.json</c> in their order (DataCite Metadata Schema 4.5, in JSON).</summary>
internal static class DataCiteKeys
{
    internal sealed record Resource(
        string SchemaVersion,
        IReadOnlyList<Creator> Creators,
        IReadOnlyList<Title> Titles,
        Publisher Publisher,
        string PublicationYear,
        Types Types,
        IReadOnlyList<Contributor> Contributors,
        IReadOnlyList<Date> Dates,
        string Language,
        string Version,
        IReadOnlyList<Rights> RightsList,
        IReadOnlyList<Description> Descriptions,
        IReadOnlyList<Related>? RelatedIdentifiers,
        string? Url);

    internal sealed record Creator(string Name, string NameType);

    internal sealed record Title([property: System.Text.Json.Serialization.JsonPropertyName("title")] string Words, string? TitleType = null);

    internal sealed record Publisher(string Name);

    internal sealed record Types(string ResourceTypeGeneral, string ResourceType);

    internal sealed record Contributor(string Name, string NameType, string ContributorType);

    internal sealed record Date([property: System.Text.Json.Serialization.JsonPropertyName("date")] string Day, string DateType, string? DateInformation = null);

    internal sealed record Rights([property: System.Text.Json.Serialization.JsonPropertyName("rights")] string Name, string? RightsUri, string? RightsIdentifier, string? RightsIdentifierScheme);

    internal sealed record Description([property: System.Text.Json.Serialization.JsonPropertyName("description")] string Words, string DescriptionType);

    internal sealed record Related(string RelatedIdentifier, string RelatedIdentifierType, string RelationType);
}
