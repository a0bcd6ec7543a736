namespace StatiqEdition.BrowserTests;

/// <summary>What every page keeps is tried beside the others, in a browser of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AnotherBrowser : ICollectionFixture<Site>
{
    public const string Name = "another browser";
}
