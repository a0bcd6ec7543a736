using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Theming;

/// <summary>The pages of a small library, published in memory and parsed.</summary>
internal static class TrialPages
{
    /// <summary>Every page by its address below the root.</summary>
    public static async Task<IReadOnlyDictionary<string, IDocument>> Of(Library library) =>
        (await Publisher.Publish(library)).Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => Parsed(file.Content.Span));

    /// <summary>The pages of the edition that has everything, on a site with these ways.</summary>
    public static Task<IReadOnlyDictionary<string, IDocument>> Of(Func<Site, Site> on) =>
        Of(SmallEdition.Library with { Site = on(SmallEdition.Library.Site) });

    /// <summary>The pages of the trial edition.</summary>
    public static Task<IReadOnlyDictionary<string, IDocument>> Of(TrialEdition trial)
    {
        var outcome = trial.Read();
        Assert.Empty(outcome.Diagnostics);
        return Of(outcome.Value!);
    }

    /// <summary>The reading page of a part's Markdown.</summary>
    public static Task<IDocument> Reading(string markdown) => Reading(new TrialEdition().With("trial/text.md", markdown));

    /// <summary>The reading page of the trial edition.</summary>
    public static async Task<IDocument> Reading(TrialEdition trial) => (await Of(trial))["trial/index.html"];

    /// <summary>The page about the trial edition.</summary>
    public static async Task<IDocument> About(TrialEdition trial) => (await Of(trial))["trial/about/index.html"];

    /// <summary>What an element says, single-spaced, in the view with which the page opens.</summary>
    public static string Said(this IElement? element)
    {
        var copy = (IElement?)element?.Clone();
        foreach (var read in copy?.QuerySelectorAll(".read").ToList() ?? [])
            read.Remove();
        return PlainText.SingleSpaced(copy?.TextContent ?? "");
    }

    /// <summary>What each element says, single-spaced.</summary>
    public static IEnumerable<string> Said(this IEnumerable<IElement> elements) => elements.Select(element => element.Said());

    private static IDocument Parsed(ReadOnlySpan<byte> html) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
}
