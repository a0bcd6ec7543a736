namespace StatiqEdition.BrowserTests;

/// <summary>All tests share one browser and one site, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Site>
{
    public const string Name = "one browser";
}
