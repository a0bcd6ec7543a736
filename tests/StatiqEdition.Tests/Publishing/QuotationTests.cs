using System.Xml.Linq;
using System.Xml.XPath;
using StatiqEdition.Tests.Theming;

namespace StatiqEdition.Tests;

/// <summary>What a document quotes and sets apart is a quotation in every format.</summary>
public sealed class QuotationTests
{
    private const string Text = "It has:\n\n::: quotation\n\nBoth parties {~~consuIt~>consult~~}.\n\n1. They keep it.\n\n:::\n\nNo more.\n";

    private static readonly TrialEdition s_trial = new TrialEdition().WithWitness("It has:\nBoth parties consuIt.\n1. They keep it.\nNo more.\n").With(TrialFiles.Part, Text);

    private static readonly TrialExports s_exports = new(s_trial);

    [Fact]
    public async Task In_the_page_it_is_a_blockquote_and_its_paragraphs_keep_their_ids()
    {
        var page = await TrialPages.Reading(s_trial);

        Assert.Equal(["text-p2", "p1"], page.QuerySelectorAll("blockquote.quotation > .passage").Select(passage => passage.Id));
        Assert.Equal(["text-p1", "text-p2", "p1", "text-p3"], page.QuerySelectorAll(".passage").Select(passage => passage.Id));
        Assert.NotNull(page.QuerySelector("link[href$='assets/css/set.css']"));
    }

    [Fact]
    public async Task In_TEI_it_is_a_quote_among_the_paragraphs_and_no_division()
    {
        var part = XDocument.Parse(await s_exports.Text("edition.tei.xml")).Descendants().Single(element => (string?)element.Attribute("type") == "part");

        Assert.Equal(["p", "quote", "p"], part.Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["text-p2", "p1"], part.Elements().ElementAt(1).Elements().Select(passage => (string?)passage.Attribute(XNamespace.Xml + "id")));
    }

    [Fact]
    public async Task In_the_book_it_is_a_blockquote()
    {
        Assert.Equal(["text-p2", "p1"], (await s_exports.PageOfBook()).XPathSelectElements("//*[local-name()='blockquote']/*").Select(passage => (string?)passage.Attribute("id")));
    }

    [Fact]
    public async Task In_Markdown_its_lines_begin_with_the_sign_of_a_quotation() =>
        Assert.EndsWith("\n\nIt has:\n\n> Both parties consult.\n>\n> 1. They keep it.\n\nNo more.\n", await s_exports.Text("edition.md"), StringComparison.Ordinal);
}
