using StatiqEdition.Model;

namespace StatiqEdition.Tests.Theming;

/// <summary>What the record of a passage says of it.</summary>
public sealed class RecordPageTests
{
    [Fact]
    public async Task A_text_that_has_changed_since_it_was_published_is_not_called_unchanged()
    {
        var passage = SmallEdition.Edition.Find(new("p2a"))!;
        Assert.Contains("since version 1.0.0, the text unchanged", await Facts("more"), StringComparison.Ordinal);
        Assert.Contains("since version 1.0.0", await Facts("less"), StringComparison.Ordinal);
        Assert.DoesNotContain("unchanged", await Facts("less"), StringComparison.Ordinal);
        Assert.Equal("more", passage.Text);
    }

    [Fact]
    public async Task A_note_names_the_paragraph_it_belongs_to_and_a_paragraph_leads_to_its_note()
    {
        var pages = await TrialPages.Of(SmallEdition.Library);

        Assert.Contains("Note to paragraph 1", pages["e1/n1/index.html"].QuerySelector(".facts").Said(), StringComparison.Ordinal);
        Assert.Equal("#n1", pages["e1/p1/index.html"].QuerySelector("[role=doc-noteref]")!.GetAttribute("href"));
        Assert.Contains("He reserves judgment on one.", pages["e1/p1/index.html"].QuerySelector("#n1").Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supplied_word_stands_in_brackets() =>
        Assert.Equal("[very]", (await TrialPages.Of(SmallEdition.Library))["e1/p2/index.html"].QuerySelector(".text .supplied").Said());

    private static async Task<string> Facts(string published)
    {
        var (first, id) = (EditionVersion.Parse("1.0.0")!, new Locus("p2a"));
        var ledger = new Ledger([new(first, new(2025, 1, 1), [])], [new(id, first, published, new Dictionary<EditionVersion, string> { [first] = Digest.Of(published) }, Place.StartOf("ledger.json"))]);
        var library = SmallEdition.Library with { Editions = [SmallEdition.Edition with { Ledger = ledger }] };
        return (await TrialPages.Of(library))["e1/p2a/index.html"].QuerySelector(".facts").Said();
    }
}
