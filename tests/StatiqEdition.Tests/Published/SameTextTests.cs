using System.Text.Json;
using AngleSharp.Dom;
using StatiqEdition.Model;

namespace StatiqEdition.Tests.Published;

/// <summary>Every format carries the same words.</summary>
public sealed class SameTextTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void The_page_and_the_json_have_the_same_words_passage_by_passage()
    {
        var json = JsonDocument.Parse(site.Text("nie-58/edition.json")).RootElement.GetProperty("passages").EnumerateArray()
            .ToDictionary(passage => passage.GetProperty("id").GetString()!, passage => passage.GetProperty("text").GetString()!);
        Assert.Equal(site.Edition.Passages.Count, json.Count);
        Assert.All(json, passage => Assert.Equal(passage.Value, OnPage(passage.Key)));
    }

    [Fact]
    public void The_plain_text_has_every_passage_on_a_line_of_its_own()
    {
        var lines = site.Text("nie-58/reading.txt").Split('\n');
        Assert.All(site.Edition.Passages.Where(passage => passage.Kind != PassageKind.Note), passage =>
            Assert.Contains(passage.Number is null ? passage.Text : $"{passage.Number.TrimStart("0123456789".ToCharArray()) switch { "" => passage.Number, var letter => letter }}. {passage.Text}", lines));
        Assert.All(site.Edition.Notes, note => Assert.Contains(lines, line => line.EndsWith(note.Passage.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_witness_is_published_byte_for_byte() =>
        Assert.Equal(site.Edition.Base.Text, site.Text("nie-58/witness-o.txt"));

    private string OnPage(string id)
    {
        var text = (IElement)site.Reading.GetElementById(id)!.QuerySelector(".text")!.Clone();
        foreach (var sign in text.QuerySelectorAll(".noteref, .page, .bracket, .caret, .read").ToList())
            sign.Remove();
        return PlainText.SingleSpaced(text.TextContent);
    }
}
