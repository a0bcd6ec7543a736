using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>What the command <c>release</c> is asked to release.</summary>
internal static class ReleaseRequest
{
    /// <summary>The edition that is meant; null where that is not clear.</summary>
    public static Edition? Chosen(Library library, string? id) => id is null
        ? library.Editions is [var only] ? only : null
        : library.Editions.FirstOrDefault(edition => edition.Id.Id == id);

    /// <summary>Why a request is not carried out, in a sentence; null where it is.</summary>
    public static string? Refusal(Library library, string version, string? id) => (Chosen(library, id), EditionVersion.Parse(version)) switch
    {
        (null, _) when id is null => $"there are several editions; name one with --edition: {Ids(library)}",
        (null, _) => $"there is no edition '{id}'; there are: {Ids(library)}",
        (_, null) => $"'{version}' is no version; write three numbers, such as 1.0.0",
        ({ Ledger.Last: { } last }, { } next) when next <= last.Version => $"version {next} does not come after {last.Version}, the last release; choose a higher one",
        ({ } edition, { } next) when EditionVersion.Parse(edition.Metadata.Version) is { } written && next < written =>
            $"version {next} comes before {written}, which edition.yml gives; choose a higher one",
        _ => null,
    };

    private static string Ids(Library library) => string.Join(", ", library.Editions.Select(edition => edition.Id));
}
