namespace StatiqEdition.JudgeTests;

/// <summary>The tests that share the published site.</summary>
[CollectionDefinition(Name)]
public sealed class OnePublishedSite : ICollectionFixture<PublishedSite>
{
    public const string Name = "published site";
}
