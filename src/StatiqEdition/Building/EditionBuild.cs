using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>Builds editions into an output folder. One that the folder holds already, made from the very same, is left as it is; once an edition is faulty nothing will be written, and the others are only tried.</summary>
internal sealed class EditionBuild(OutputTurn turn, BuildRequest request)
{
    private volatile bool _isFaulty;

    /// <summary>Builds one edition.</summary>
    public async Task<EditionOutcome> Run(EditionInput edition)
    {
        var files = edition.Files();
        var held = turn.Find(edition.Id);
        // What was never built is read while git is still asked for its revision.
        var read = held == Holding.None ? edition.Read(files) : null;
        var key = edition.Site is null ? "" : BuildKey.Of(edition.Site, request.Key, files);
        return key.Length > 0 && held.Key == key && CardContract.Read(held.Card) is { } known
            ? new(known.Card, StagedFiles.Of(held), known.Said())
            : await Made(edition, read ?? edition.Read(files), key);
    }

    private async Task<EditionOutcome> Made(EditionInput edition, Outcome<Edition> read, string key)
    {
        _isFaulty |= read.Value is null || edition.Site is null;
        if (_isFaulty)
            return new(null, StagedFiles.None, read.Diagnostics);
        var published = await request.Publish(edition.Site!, read.Value!);
        var staged = await turn.Stage(edition.Id, key, CardContract.Line(HeldEdition.Of(published.Card, read.Diagnostics)), published.Batches);
        return new(published.Card, staged, read.Diagnostics);
    }
}
