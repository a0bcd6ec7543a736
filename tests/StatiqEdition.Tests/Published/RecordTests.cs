using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests.Published;

/// <summary>The record of each passage of the real edition, as page, data and text.</summary>
public sealed class RecordTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void A_record_has_the_words_of_its_passage_in_all_three_forms() => Assert.All(site.Edition.Passages, passage =>
    {
        var text = site.Pages[$"nie-58/{passage.Id}/index.html"].QuerySelector(".passage .text")!.Clone() as AngleSharp.Dom.IElement;
        foreach (var mark in text!.QuerySelectorAll(".noteref").ToList())
            mark.Remove();
        Assert.Equal(passage.Text, PlainText.SingleSpaced(text.TextContent.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)));
        Assert.Equal(passage.Text, Json(passage).GetProperty("passage").GetProperty("text").GetString());
        Assert.Equal(passage.Text, site.Text($"nie-58/{passage.Id}.txt").Split('\n')[0]);
    });

    [Fact]
    public void A_record_s_data_is_that_of_the_edition()
    {
        var edition = JsonDocument.Parse(site.Text("nie-58/edition.json")).RootElement.GetProperty("passages").EnumerateArray().ToDictionary(passage => passage.GetProperty("id").GetString()!);
        Assert.All(site.Edition.Passages, passage => Assert.True(JsonElement.DeepEquals(edition[passage.Id.Id], Json(passage).GetProperty("passage"))));
    }

    [Fact]
    public void A_record_lists_every_variant_and_every_note_of_its_passage() => Assert.All(site.Edition.Passages, passage =>
    {
        var page = site.Pages[$"nie-58/{passage.Id}/index.html"];
        Assert.Equal(passage.Variants.Select(variant => variant.Id), page.QuerySelectorAll(".variants .app").Select(entry => entry.Id));
        Assert.Equal(site.Edition.NotesOf(passage).Select(note => note.Id.Id), page.QuerySelectorAll("aside.note").Select(note => note.Id));
        Assert.Equal(passage.Variants.Select(variant => variant.Id), Json(passage).GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("id").GetString()));
    });

    [Fact]
    public void The_records_are_one_chain_from_the_first_passage_to_the_last()
    {
        var chain = new List<string>();
        for (var path = $"nie-58/{site.Edition.Passages[0].Id}/index.html"; path is not null; path = Next(path))
            chain.Add(path);
        Assert.Equal(site.Edition.Passages.Select(passage => $"nie-58/{passage.Id}/index.html"), chain);
    }

    [Theory]
    [InlineData("p5", "1–2", "O, lines 55–63")]
    [InlineData("p8", "2", "O, lines 77, 85")]
    [InlineData("n1", "2", "O, line 87")]
    public void A_record_says_page_and_lines(string id, string page, string lines)
    {
        var facts = site.Pages[$"nie-58/{id}/index.html"].QuerySelector(".facts")!;
        Assert.Equal(page, facts.QuerySelector("dt:first-child + dd")!.TextContent.Trim());
        Assert.Equal(lines[(lines.IndexOf(' ', StringComparison.Ordinal) + 1)..], PlainText.SingleSpaced(facts.QuerySelectorAll("dd").Single(fact => fact.QuerySelector(".lineref") is not null).TextContent));
    }

    [Fact]
    public void A_passage_is_cited_in_six_forms_that_the_data_has_too() => Assert.All(site.Edition.Passages, passage =>
    {
        var forms = CitationForms.Of(new(RealInput.Outcome.Value!.Site, site.Edition, passage)).Select(form => PlainText.Reading(form.Words)).ToList();
        Assert.Equal(forms, site.Pages[$"nie-58/{passage.Id}/index.html"].QuerySelectorAll("[aria-labelledby=cite--title] .citations [data-copies]").Select(form => PlainText.SingleSpaced(form.TextContent)));
        Assert.Equal(forms, Json(passage).GetProperty("citations").EnumerateArray().Select(form => form.GetProperty("text").GetString()));
    });

    [Fact]
    public void On_paper_no_two_passages_are_cited_alike()
    {
        var places = site.Edition.Passages.Select(passage => new Cited(new("", ""), site.Edition, passage).Place).ToList();

        Assert.Equal(places.Distinct(), places);
        Assert.Superset(new HashSet<string?> { "paragraph 22a", "note 1", "Annex A, Article 1", "Annex B, Article 1, paragraph 2", "“THE PROBLEM”, paragraph 1", "“CONCLUSIONS”", "Annex A, paragraph 1", "Annex A, title", "Cover, paragraph 1" }, places.ToHashSet());
    }

    [Fact]
    public void A_record_says_since_when_its_text_is_published_and_that_it_has_not_changed()
    {
        var facts = site.Pages["nie-58/p9/index.html"].QuerySelector(".facts")!.TextContent;
        Assert.Contains("since version 1.0.0, the text unchanged", facts, StringComparison.Ordinal);
    }

    private string? Next(string path) =>
        site.Pages[path].QuerySelector(".neighbours [rel=next]")?.GetAttribute("href") is { } next ? $"{new Uri(new Uri($"site:///{path}"), next).AbsolutePath.TrimStart('/')}index.html" : null;

    private JsonElement Json(Passage passage) => JsonDocument.Parse(site.Text($"nie-58/{passage.Id}.json")).RootElement;
}
