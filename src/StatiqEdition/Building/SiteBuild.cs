using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>A build of a site, whole or a part of it, into its output folder: what becomes of each edition, then what belongs to all of them.</summary>
internal sealed class SiteBuild(SiteOptions options, Surroundings surroundings)
{
    private readonly BuildRequest _request = BuildRequest.Of(options, surroundings);

    /// <summary>Carries the build out, the editions as <paramref name="of"/> wants, and says what it did; a fault in any of them changes nothing in the output.</summary>
    public async Task<int> Run(Func<OutputTurn, BuildRequest, Func<EditionInput, Task<EditionOutcome>>> of)
    {
        var started = surroundings.Clock.GetTimestamp();
        await using var turn = await new OutputFolder(options.Output, options.Input).Take();
        if (options.IsPart && turn.HoldsAnotherSite(options.Shard is null ? _request.Key : ""))
            throw new RefusedException($"'{options.Output}' holds a whole site, of which only a part is asked for; name another folder with --output");
        var input = Asked(SiteInput.Open(options, surroundings));
        if (input.Editions.Count == 1)
            surroundings.MakeRoom();
        var outcomes = await LiveLine.Over(input, of(turn, _request), surroundings);
        var diagnostics = EditionTasks.Diagnostics(input, outcomes);
        DiagnosticList.Print(diagnostics, options.Format, surroundings);
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
            return ExitCode.Faulty;
        IReadOnlyList<EditionCard> cards = [.. outcomes.Select(outcome => outcome.Card!)];
        var files = outcomes.Aggregate(await OfTheSite(turn, new(input.Site!, cards)), (sum, outcome) => sum + outcome.Files);
        var changes = turn.Commit([.. cards.Select(card => card.Id)]);
        Summary.Print(new(input.Site!, cards, files, options, changes, surroundings.Clock.GetElapsedTime(started)), surroundings.Out);
        return ExitCode.Clean;
    }

    private SiteInput Asked(SiteInput input) => options.Shard is { } shard ? input with { Editions = shard.Of(input.Editions) } : input;

    // What belongs to all editions is made where all of them are.
    private async Task<StagedFiles> OfTheSite(OutputTurn turn, Catalogue catalogue) =>
        options.Shard is null ? await turn.Stage(Holdings.Site, _request.Key, "", [_request.PublishSite(catalogue)]) : StagedFiles.None;
}
