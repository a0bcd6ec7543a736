using System.Text;
using AngleSharp.Html.Parser;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests.Hostile;

namespace StatiqEdition.Tests.Published;

/// <summary>A link that an editor writes to a passage leads there from every page and in every file that has its words.</summary>
public sealed class EditorLinkTests
{
    private const string Text = """
        # The pact

        1. {|1|}One[^1] leads to [two](#p2) {~~leadersbip~>leadership~~}{>>see [the note](#n1) and [the table](#the-pact-p1)<<} and {++[page one](#page-1)++}.

        2. Two {==stands==}{>>as in [one](#p1), [its variant](#vp1-1) and [the old place](#old)<<} and leads to [the seal](./#n1).

        ::: table

        | Country | Grain |
        |---|---|
        | China | see [one](#p1) |

        :::

        ## Seal {#old}

        [^1]: A note to [one](#p1), {~~witb~>with~~}{>>[two](#p2)<<} a slip.
        """;

    private const string Witness = "The pact 1. One² leads to two leadersbip and.\n2. Two stands and leads to the seal.\nCountry Grain\nChina see one\nSeal\n² A note to one, witb a slip.\n";

    private static readonly Lazy<Task<IReadOnlyList<SiteFile>>> s_local = new(() => Files(url: null));
    private static readonly Lazy<Task<IReadOnlyList<SiteFile>>> s_hosted = new(() => Files(new("https://editions.test/library/")));

    [Fact]
    public async Task No_link_of_any_page_of_the_book_the_folder_or_the_TEI_is_dead()
    {
        Assert.Empty(DeadLinks.In(await s_local.Value));
        Assert.Empty(DeadLinks.In(await s_hosted.Value));
    }

    [Theory]
    [InlineData("trial/index.html", "#n1")]
    [InlineData("trial/v/1.0.0/index.html", "#n1")]
    [InlineData("trial/apparatus/index.html", "../#n1")]
    [InlineData("trial/v/1.0.0/apparatus/index.html", "../#n1")]
    [InlineData("trial/p1/index.html", "../#n1")]
    public async Task A_remark_leads_to_the_reading_page_of_its_version(string page, string expected) =>
        Assert.Contains(expected, Links(Content(await s_local.Value, page), ".remark a"));

    [Fact]
    public async Task The_words_of_a_record_and_of_its_notes_lead_to_the_reading_page()
    {
        var record = Content(await s_local.Value, "trial/p1/index.html");

        Assert.Equal(["../#p2", "../#page-1", "../#p1"], Links(record, ".passage .text a:not([role]), .note .text a"));
    }

    [Fact]
    public async Task The_Markdown_leads_to_the_site_or_to_what_stands_beside_it()
    {
        Assert.Contains("[two](<./#p2>)", Content(await s_local.Value, "trial/edition.md"), StringComparison.Ordinal);
        Assert.Contains("[two](<https://editions.test/library/trial/#p2>)", Content(await s_hosted.Value, "trial/edition.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_book_has_the_place_itself_even_of_a_variant_and_of_a_former_id()
    {
        var book = Skeleton.Entries((await s_local.Value).Single(file => file.Path == "trial/edition.epub"));

        Assert.Equal(["part-the-pact.xhtml#p1", "apparatus.xhtml#vp1-1", "part-the-pact.xhtml#seal"], Links(Content(book, "EPUB/about.xhtml"), "h1 + p a"));
        Assert.Superset(new HashSet<string?> { "part-the-pact.xhtml#n1", "apparatus.xhtml#vp1-1", "part-the-pact.xhtml#seal" }, Links(Content(book, "EPUB/apparatus.xhtml"), "li a").ToHashSet());
    }

    [Fact]
    public async Task A_link_with_a_scheme_or_from_the_root_is_the_same_on_every_page()
    {
        var files = await Publish(new TrialEdition().WithWitness("a b c\n").With("trial/text.md", "[a](https://x.test/#p1) [b](/trial/) [c](mailto:a@x.test)").Read().Value!);

        Assert.Equal(["https://x.test/#p1", "/trial/", "mailto:a@x.test"], Links(Content(files, "trial/text-p1/index.html"), ".text a"));
    }

    private static IEnumerable<string?> Links(string page, string selector) =>
        new HtmlParser().ParseDocument(page).QuerySelectorAll(selector).Select(link => link.GetAttribute("href"));

    private static string Content(IEnumerable<SiteFile> files, string path) => Encoding.UTF8.GetString(files.First(file => file.Path == path).Content.Span);

    private static async Task<IReadOnlyList<SiteFile>> Files(Uri? url)
    {
        var released = Releasing.Release(Sound(Trial(Text, "")).Editions[0], new(1, 0, 0), new(2026, 11, 23));
        var library = Sound(Trial(Text.Replace("{#old}", "{#seal}", StringComparison.Ordinal), "version: 1.1.0\naliases:\n  - from: old\n    to: seal\n").After(released));
        return await Publish(library with { Site = library.Site with { Url = url, BasePath = url?.AbsolutePath ?? "/" } });
    }

    private static TrialEdition Trial(string text, string yaml) => new TrialEdition().WithWitness(Witness, yaml)
        .With("trial/text.md", text).With("trial/introduction.md", "See [one](../#p1), [its variant](../#vp1-1) and [the old place](../#old).\n");

    private static Library Sound(TrialEdition trial)
    {
        var outcome = trial.Read();
        Assert.DoesNotContain(outcome.Diagnostics, fault => fault.IsError);
        return outcome.Value!;
    }

    private static async Task<IReadOnlyList<SiteFile>> Publish(Library library) => [.. await Publisher.Publish(library)];
}
