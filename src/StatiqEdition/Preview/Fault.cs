using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>A diagnostic with the lines of the source around its place, as they were when it was found; without them where there is no such file.</summary>
public sealed record Fault(Diagnostic Diagnostic, Excerpt? Excerpt)
{
    // Columns of an excerpt, and lines on either side of the place.
    private const int Width = 96;
    private const int Around = 1;

    /// <summary>Diagnostics with their lines. Of one rule no more are shown than are printed.</summary>
    public static IReadOnlyList<Fault> Of(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<SourceFile> files)
    {
        var shown = diagnostics.GroupBy(diagnostic => diagnostic.Rule).SelectMany(same => same.Take(Shortlist.MostOfARule)).ToHashSet(ReferenceEqualityComparer.Instance);
        var byPath = files.ToDictionary(file => file.Path);
        return [.. diagnostics.Select(diagnostic => new Fault(diagnostic, shown.Contains(diagnostic) && byPath.TryGetValue(diagnostic.Place.File, out var file) ? Excerpt.Of(file, diagnostic.Place, Width, Around) : null))];
    }
}
