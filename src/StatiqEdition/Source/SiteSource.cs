using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The whole library that an input folder holds, for what must know all of it at once.</summary>
internal static class SiteSource
{
    /// <summary>Reads and proves every edition.</summary>
    public static Outcome<Library> Read(SiteOptions options, Surroundings surroundings)
    {
        var input = SiteInput.Open(options, surroundings);
        var editions = input.Editions.Select(edition => edition.Read(edition.Files())).ToList();
        IReadOnlyList<Diagnostic> sorted = [.. input.Faults.Concat(editions.SelectMany(edition => edition.Diagnostics)).InOrder()];
        return new(sorted.Any(fault => fault.IsError) ? null : new(input.Site!, [.. editions.Select(edition => edition.Value!)]), sorted);
    }
}
