using AngleSharp.Dom;
using AngleSharp.Html;
using Snapshooter.Xunit;

namespace StatiqEdition.Tests.Published;

/// <summary>Small pieces of each kind of page, read before they were accepted.</summary>
public sealed class SnapshotTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Theory]
    [InlineData("paragraph", "nie-58/index.html", "#p9")]
    [InlineData("subparagraph", "nie-58/index.html", "#p22a")]
    [InlineData("note", "nie-58/index.html", "#n2")]
    [InlineData("heading", "nie-58/index.html", "#annex-b")]
    [InlineData("signature", "nie-58/index.html", ".signature")]
    [InlineData("endnote", "nie-58/index.html", "#n3--again")]
    [InlineData("line", "nie-58/transcript/index.html", "#o-85")]
    [InlineData("comparison", "nie-58/compare/p5-p26/index.html", "main .pair:last-of-type")]
    [InlineData("figures", "nie-58/about/index.html", ".figures table")]
    [InlineData("proof", "nie-58/about/index.html", ".proof table")]
    [InlineData("catalogue", "index.html", "main")]
    [InlineData("not-found", "404.html", "main")]
    public void A_piece_of_a_page_is_as_it_was_accepted(string name, string page, string piece) =>
        Snapshot.Match(Pretty(site.Pages[page].QuerySelector(piece)!), $"piece-{name}");

    private static string Pretty(IElement element)
    {
        using var text = new StringWriter();
        element.ToHtml(text, new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" });
        return text.ToString().Trim() + "\n";
    }
}
