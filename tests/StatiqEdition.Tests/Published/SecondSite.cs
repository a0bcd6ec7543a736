using StatiqEdition.Model;

namespace StatiqEdition.Tests.Published;

/// <summary>The library that was made for the tests, published in memory, with its pages parsed.</summary>
public sealed class SecondSite : RenderedSite
{
    private protected override Library Library => SecondInput.Outcome.Value!;
}
