using StatiqEdition.Model;

namespace StatiqEdition.Tests.Theming;

/// <summary>The ids that the theme makes up cannot be those of a passage.</summary>
public sealed class GeneratedIdTests
{
    private const string Everything = "# T\n\n{|2|}{--SECRET--}{>>formework<<}An opening.\n\n{++1.++} {~~rall~>rail~~} grows[^1] {++very++}{++[^1]++} fast\n\n    a. more\n\n[^1]: see {~~ls~>is~~}";

    [Fact]
    public async Task An_id_on_the_reading_page_is_the_edition_s_or_has_two_hyphens_in_a_row()
    {
        var edition = TrialEdition.Clean(Everything);
        var known = edition.Passages.Select(passage => passage.Id.Id)
            .Concat(edition.Variants.Select(variant => variant.Id))
            .Concat(edition.Passages.SelectMany(passage => passage.PageBreaks).Select(page => page.Id.Id));
        var generated = (await TrialPages.Reading(Everything)).QuerySelectorAll("[id]").Select(element => element.Id!).Except(known).ToList();

        Assert.NotEmpty(generated);
        Assert.All(generated, id => Assert.Contains("--", id, StringComparison.Ordinal));
        Assert.All(generated, id => Assert.False(Locus.TryParse(id, out _), id));
    }

    [Fact]
    public async Task Every_id_stands_once_and_every_reference_to_one_leads_somewhere()
    {
        var page = await TrialPages.Reading(Everything);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        string[] references = ["popovertarget", "for", "aria-labelledby"];

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(references.SelectMany(name => page.QuerySelectorAll($"[{name}]").Select(element => element.GetAttribute(name)!)).Except(ids));
        Assert.Empty(page.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids));
    }
}
