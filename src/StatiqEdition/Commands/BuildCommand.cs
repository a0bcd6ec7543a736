using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary><c>build</c>: reads the input, writes the site, says what it did. A faulty edition changes nothing in the output.</summary>
internal static class BuildCommand
{
    /// <summary>Carries the command out.</summary>
    public static async Task<int> Run(SiteOptions options, Surroundings surroundings)
    {
        var started = surroundings.Clock.GetTimestamp();
        var request = new BuildRequest(options.Selection, options.Pdf ? Chromium.Find(surroundings.Variable) : null);
        await using var turn = await new OutputFolder(options.Output, options.Input).Take();
        var input = SiteInput.Open(options, surroundings);
        var outcomes = await EditionTasks.Run(input, new EditionBuild(turn, request).Run);
        var diagnostics = EditionTasks.Diagnostics(input, outcomes);
        DiagnosticList.Print(diagnostics, options.Format, surroundings);
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
            return ExitCode.Faulty;
        IReadOnlyList<EditionCard> cards = [.. outcomes.Select(outcome => outcome.Card!)];
        var site = turn.Stage(Holdings.Site, request.Key, "", await request.PublishSite(new(input.Site!, cards)));
        var changes = turn.Commit([.. cards.Select(card => card.Id)]);
        var all = outcomes.Aggregate(site, (sum, outcome) => sum + outcome.Files);
        Summary.Print(new(input.Site!, cards, all, options, changes, surroundings.Clock.GetElapsedTime(started)), surroundings.Out);
        return ExitCode.Clean;
    }
}
