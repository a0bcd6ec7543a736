using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using StatiqEdition.Publishing;
using StatiqEdition.Theme;

namespace StatiqEdition.Tests;

/// <summary>How views become HTML.</summary>
public sealed class ViewTests
{
    [Theory]
    [InlineData("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#x27;d&#x27;")]
    [InlineData("“Mao” – été, 中蘇 א", "“Mao” – été, 中蘇 א")]
    [InlineData("𝕬", "&#x1D56C;")]
    public void A_text_can_become_no_markup_and_keeps_its_letters(string text, string expected) =>
        Assert.Equal($"<p title=\"{expected}\">{expected}</p>", Html<Sample>(text));

    [Fact]
    public void A_text_of_any_length_is_written_whole()
    {
        var written = string.Concat(Enumerable.Repeat("&lt;", 10_000));
        Assert.Equal(string.Concat(Enumerable.Repeat($"<p title=\"{written}\">{written}</p>", 9)), Html<Many>(new('<', 10_000)));
    }

    [Fact]
    public void An_element_without_content_has_no_end_and_every_other_has() =>
        Assert.Equal("<meta name=\"a\"><script defer></script><p></p>", Html<Empty>(null));

    [Fact]
    public void What_is_null_or_false_is_not_written() =>
        Assert.Equal("<p></p>", Html<Sample>(null));

    [Fact]
    public void A_view_is_written_where_it_is_named_with_all_that_it_is_given() =>
        Assert.Equal("<div><p title=\"1\">1</p>-<b>2</b></div>", Html<Outer>("1"));

    [Fact]
    public void A_parameter_that_a_view_lacks_is_a_mistake_and_the_next_page_is_whole()
    {
        Assert.Throws<KeyNotFoundException>(() => PageRenderer.Html(typeof(Sample), [new("Other", "")]));
        Assert.Equal("<p title=\"a\">a</p>", Html<Sample>("a"));
    }

    private static string Html<TView>(string? text) => Encoding.UTF8.GetString(PageRenderer.Html(typeof(TView), [new(nameof(Sample.Text), text)]).Span);

    private class Sample : View
    {
        [Parameter] public string? Text { get; set; }

        [Parameter] public RenderFragment? Inside { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", Text);
            builder.AddAttribute(2, "hidden", false);
            builder.AddContent(3, Text);
            builder.CloseElement();
            builder.AddContent(4, Inside);
        }
    }

    private sealed class Many : Sample
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            for (var number = 0; number < 9; number++)
                base.BuildRenderTree(builder);
        }
    }

    private sealed class Empty : Sample
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "meta");
            builder.AddAttribute(1, "name", "a");
            builder.CloseElement();
            builder.OpenElement(2, "script");
            builder.AddAttribute(3, "defer", true);
            builder.CloseElement();
            builder.OpenElement(4, "p");
            builder.CloseElement();
        }
    }

    private sealed class Outer : Sample
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "div");
            builder.OpenComponent<Sample>(1);
            builder.AddComponentParameter(2, nameof(Text), Text);
            builder.AddComponentParameter(3, nameof(Inside), (RenderFragment)(inner => inner.AddMarkupContent(0, "-<b>2</b>")));
            builder.CloseComponent();
            builder.CloseElement();
        }
    }
}
