namespace StatiqEdition.BrowserTests;

/// <summary>The tests of what a reader does share one browser and one site, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<Site>
{
    public const string Name = "one browser";
}
