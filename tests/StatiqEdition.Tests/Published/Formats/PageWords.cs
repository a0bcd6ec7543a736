using AngleSharp.Dom;

namespace StatiqEdition.Tests.Published;

/// <summary>What a page shows as the reading text: what has the class <c>text</c>, without marks of notes and pages, editorial brackets and what the witness reads.</summary>
internal static class PageWords
{
    /// <summary>The words in an element that has them.</summary>
    public static string Of(IElement element) => Bare(element.QuerySelector(".text")!);

    /// <summary>The words of an element.</summary>
    public static string Bare(IElement element)
    {
        var text = (IElement)element.Clone();
        foreach (var sign in text.QuerySelectorAll(".noteref, .page, .bracket, .caret, .read, .own").ToList())
            sign.Remove();
        foreach (var supplied in text.QuerySelectorAll(".supplied").Where(supplied => supplied.TextContent.StartsWith('[')))
            supplied.TextContent = supplied.TextContent[1..^1];
        return Words.Spaced(text.TextContent);
    }

    /// <summary>The ids of the notes whose marks stand in the words.</summary>
    public static IEnumerable<string> Notes(IElement element) => element.QuerySelector(".text")!.QuerySelectorAll(".noteref [role=doc-noteref]").Select(mark => mark.GetAttribute("href")!.Split('#', '/')[^1]).Distinct();
}
