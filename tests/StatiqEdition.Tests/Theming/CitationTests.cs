using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Theming;

/// <summary>How an edition asks to be cited.</summary>
public sealed class CitationTests
{
    private static readonly Site s_site = new("Some Editions", "");

    [Fact]
    public void It_names_the_document_and_the_version_of_the_edition() => Assert.Equal(
        "A Board, On Trade (Trade), 10 September 1952. Edition 1.2.0 by the editors, 2 January 2026.",
        PlainText.Reading(Citation.Of(new(s_site, SmallEdition.Edition))));

    [Fact]
    public void It_ends_in_the_lasting_address_where_that_is_known() => Assert.EndsWith(
        ", 2 January 2026. https://x.test/editions/e1/",
        PlainText.Reading(Citation.Of(new(s_site with { Url = new("https://x.test/editions/") }, SmallEdition.Edition))),
        StringComparison.Ordinal);

    [Fact]
    public void The_title_is_set_apart() =>
        Assert.Equal("On Trade", PlainText.Reading(Assert.Single(Citation.Of(new(s_site, SmallEdition.Edition)).OfType<Inline.Emphasis>(), emphasis => !emphasis.Strong).Content));
}
