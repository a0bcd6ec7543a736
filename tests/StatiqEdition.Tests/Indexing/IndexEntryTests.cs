using StatiqEdition.Model;

namespace StatiqEdition.Tests;

public sealed class IndexEntryTests
{
    [Theory]
    [InlineData("1950")]
    [InlineData("1950-02")]
    [InlineData("1950-02-14")]
    [InlineData("1950/1952-07")]
    public void A_date_is_written_as_it_was_read(string text)
    {
        Assert.True(IsoDate.TryParse(text, out var date));
        Assert.Equal(text, $"{date}");
    }

    [Theory]
    [InlineData("14 February 1950")]
    [InlineData("1950-13")]
    [InlineData("1950-02-30")]
    [InlineData("50")]
    [InlineData("1952/1950")]
    [InlineData("1950/")]
    [InlineData("1950/1951/1952")]
    public void What_is_no_date_is_refused(string text) => Assert.False(IsoDate.TryParse(text, out _));

    [Theory]
    [InlineData("Q855", true)]
    [InlineData("Q0", false)]
    [InlineData("855", false)]
    [InlineData("q855", false)]
    [InlineData("Q855a", false)]
    [InlineData("Q", false)]
    public void A_Wikidata_identifier_is_Q_and_a_number(string id, bool isOne) => Assert.Equal(isOne, IndexEntry.IsWikidata(id));

    [Theory]
    [InlineData("36921963", true)]
    [InlineData("3692x", false)]
    [InlineData("", false)]
    public void A_VIAF_identifier_is_figures(string id, bool isOne) => Assert.Equal(isOne, IndexEntry.IsViaf(id));

    [Fact]
    public void Entries_stand_in_the_order_of_the_alphabet_whatever_their_capitals_and_signs_and_dates_in_that_of_time()
    {
        var edition = new TrialEdition().WithMetadata("""
            index:
              dates:
                - { name: a war, forms: [accepts], date: 1950/1953 }
                - { name: a year, forms: [Both], date: 1950 }
                - { name: a month, forms: [desire], date: 1950-02 }
              places:
                - { name: moscow }
                - { name: "«Elbe»", forms: [The] }
                - { name: Zurich, forms: [revolution] }
                - { name: Ems, forms: [Peiping] }

            """).With("trial/text.md", "1. The Peiping regime accepts moscow {~~Moscow leadersbip~>leadership~~}.\n\n2. Both desire {~~revolu-~>revolution.~~}\n").Read().Value!.Editions[0];
        Assert.Equal(["«Elbe»", "Ems", "moscow", "Zurich", "a year", "a month", "a war"], edition.Indexed.Select(entry => entry.Entry.Name));
    }
}
