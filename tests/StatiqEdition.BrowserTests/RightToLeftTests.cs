namespace StatiqEdition.BrowserTests;

/// <summary>How a text whose language is written from right to left is set in pages that are not, on the edition that was made for the tests.</summary>
[Collection(AnotherBrowser.Name)]
public sealed class RightToLeftTests(Site site)
{
    private const string Reading = "right/trial/";

    [BrowserTheory]
    [InlineData("")]
    [InlineData("apparatus/")]
    [InlineData("transcript/")]
    [InlineData("words/")]
    [InlineData("p2/")]
    public async Task A_page_is_without_complaint_or_violation_and_scrolls_sideways_in_no_window(string page)
    {
        foreach (var window in new[] { Window.Wide, Window.Narrowest, Window.Dark })
        {
            await using var reader = await Reader.Open(site, Reading + page, window);
            Assert.Empty(await reader.Violations());
            Assert.Equal(0, await reader.Page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(reader.Complaints);
        }
    }

    [BrowserFact]
    public async Task Lines_begin_at_the_right_and_what_stands_before_the_text_stands_at_its_right()
    {
        foreach (var window in new[] { Window.Wide, Window.Narrowest })
        {
            await using var reader = await Reader.Open(site, Reading, window);
            var (text, end) = (await Left(reader, "#p2 .text", 0), await Left(reader, "#p2 .text", 5));
            Assert.True(end < text, $"the text runs from {text} to {end}");
            Assert.True(await Left(reader, "#p2 .number", 0) > text, "the number stands after the text");
            Assert.True(await Left(reader, "#p2a .number", 0) > await Left(reader, "#p2a .text", 0), "the letter stands after the text");
        }
    }

    [BrowserFact]
    public async Task The_numbers_of_a_section_are_read_from_the_left_in_its_contents()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        Assert.Equal("¶1–2", await reader.Page.InnerTextAsync(".contents .range"));
        Assert.True(await Left(reader, ".contents .range", 0) < await Left(reader, ".contents .range", 1));
        Assert.True(await Left(reader, ".contents .range", 1) < await Left(reader, ".contents .range", 3));
    }

    [BrowserFact]
    public async Task The_margin_stands_beside_the_text_and_covers_none_of_it()
    {
        await using var reader = await Reader.Open(site, Reading, Window.Wide);
        var entries = await reader.Page.EvaluateAsync<double[]>("[...document.querySelectorAll('aside[popover]')].map(aside => aside.getBoundingClientRect()).filter(box => box.height > 0).map(box => box.left)");
        var column = await reader.Page.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('.passage .text, .passage .number')].filter(words => !words.closest('aside')).map(words => words.getBoundingClientRect().right))");
        Assert.Equal(3, entries.Length);
        Assert.All(entries, left => Assert.True(left > column, $"an entry begins at {left}, and the text ends at {column}"));
    }

    /// <summary>Where a letter of an element's words begins from the left, the first one being 0.</summary>
    private static Task<double> Left(Reader reader, string element, int letter) => reader.Page.EvaluateAsync<double>(
        """
        ([element, letter]) => {
          const words = document.createTreeWalker(document.querySelector(element), NodeFilter.SHOW_TEXT).nextNode();
          const range = document.createRange();
          range.setStart(words, letter);
          range.setEnd(words, letter + 1);
          return range.getBoundingClientRect().left;
        }
        """,
        new object[] { element, letter });
}
