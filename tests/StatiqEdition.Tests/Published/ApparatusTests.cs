namespace StatiqEdition.Tests.Published;

/// <summary>Notes and variants on the reading page.</summary>
public sealed class ApparatusTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void Every_note_and_the_place_of_its_mark_are_joined_both_ways() => Assert.All(site.Edition.Notes, note =>
    {
        var text = site.Reading.GetElementById(note.Id.Id)!;
        var reference = site.Reading.GetElementById($"{note.Id}--ref")!;
        var mark = reference.QuerySelector("[role=doc-noteref]")!;
        var again = site.Reading.GetElementById($"{note.Id}--again")!;
        Assert.Equal("doc-footnote", text.GetAttribute("role"));
        Assert.Equal(($"#{note.Id}", note.Mark), (mark.GetAttribute("href"), mark.TextContent));
        Assert.Equal(note.Id.Id, Assert.Single(reference.QuerySelectorAll("button")).GetAttribute("popovertarget"));
        Assert.NotNull(reference.Closest($"#{note.Anchor}"));
        Assert.Equal($"#{note.Id}--ref", again.QuerySelector("[role=doc-backlink]")?.GetAttribute("href"));
        Assert.Contains(note.Passage.Text, Model.PlainText.SingleSpaced(again.TextContent.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_variant_is_one_popover_with_an_opener_in_its_passage() => Assert.All(site.Edition.Variants, variant =>
    {
        var entry = site.Reading.GetElementById(variant.Id)!;
        Assert.True(entry.HasAttribute("popover"));
        var opener = Assert.Single(site.Reading.QuerySelectorAll($"button[popovertarget='{variant.Id}']"));
        Assert.NotNull(opener.Closest($"#{variant.Passage}"));
    });

    [Fact]
    public void A_variant_note_gives_lemma_readings_cause_doubt_remark_and_a_link_to_itself()
    {
        var entry = site.Reading.GetElementById("vcover-p7-1")!;
        var text = Model.PlainText.SingleSpaced(entry.TextContent);
        Assert.StartsWith("26", text, StringComparison.Ordinal);
        Assert.Contains("36", text, StringComparison.Ordinal);
        Assert.Equal(["F", "O"], entry.QuerySelectorAll(".siglum").Select(siglum => siglum.TextContent));
        Assert.Contains("doubt", text, StringComparison.Ordinal);
        Assert.Contains("there is no paragraph 36", text, StringComparison.Ordinal);
        Assert.NotNull(entry.QuerySelector("a[href='#vcover-p7-1']"));
    }

    [Fact]
    public void Supplied_words_stand_in_brackets_that_are_characters_of_the_text()
    {
        var text = site.Reading.GetElementById("n2")!.QuerySelector(".text")!.TextContent;
        Assert.Contains("cultural [ties.]", Model.PlainText.SingleSpaced(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_of_the_official_printing_is_shown_wherever_the_edition_has_one() => Assert.All(
        site.Edition.Variants.Where(variant => variant.Readings.Any(reading => reading.Witness == "F")),
        variant => Assert.Contains("F", site.Reading.GetElementById(variant.Id)!.QuerySelectorAll(".siglum").Select(siglum => siglum.TextContent)));
}
