using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The library that an input folder holds, settled as the command line wants it.</summary>
internal static class SiteSource
{
    /// <summary>Reads the folder. Symbolic links are faults by themselves: what they point to is not read, so nothing else is said of them.</summary>
    public static Outcome<Library> Read(SiteOptions options, Surroundings surroundings)
    {
        var folder = InputFolder.Read(options.Input);
        if (folder.Links.Count > 0)
            return new(null, [.. folder.Links.Select(Link)]);
        var outcome = ProofChecks.Of(LibraryReader.Read(folder.Name, folder.Files));
        return outcome with { Value = outcome.Value is { } library ? library with { Site = Settle(library.Site, options, surroundings) } : null };
    }

    private static Site Settle(Site site, SiteOptions options, Surroundings surroundings) =>
        SiteAddress.Settle(site, options) with { HasPdf = options.Pdf, Revision = SourceRevision.Of(options.Input, surroundings.Variable(SourceDateEpoch.Variable)) };

    private static Diagnostic Link(string path) =>
        Rules.SymbolicLink.At(Place.StartOf(path), "this is a symbolic link, which is not followed; put the file itself here");
}
