using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Does one thing with every edition of an input, as many at a time as there are cores.</summary>
internal static class EditionTasks
{
    /// <summary>What became of each, in the order of the input.</summary>
    public static async Task<IReadOnlyList<EditionOutcome>> Run(SiteInput input, Func<EditionInput, Task<EditionOutcome>> task)
    {
        var outcomes = new EditionOutcome[input.Editions.Count];
        await System.Threading.Tasks.Parallel.ForAsync(0, outcomes.Length, async (number, _) => outcomes[number] = await task(input.Editions[number]));
        return outcomes;
    }

    /// <summary>Every diagnostic of the input and its editions, in the order of their places.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(SiteInput input, IReadOnlyList<EditionOutcome> outcomes) =>
        [.. input.Faults.Concat(outcomes.SelectMany(outcome => outcome.Diagnostics)).InOrder()];
}
