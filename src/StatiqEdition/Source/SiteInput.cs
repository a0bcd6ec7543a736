using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>An input folder whose site is read and whose editions are still to be: one at a time, so that a thousand need no more memory than a few. Of the site, whose revision git may still be asked for, there is none where <paramref name="Faults"/> say why; the editions can be tried all the same.</summary>
internal sealed record SiteInput(Lazy<Site>? Settled, IReadOnlyList<EditionInput> Editions, IReadOnlyList<Diagnostic> Faults)
{
    /// <summary>The site, with its revision.</summary>
    public Site? Site => Settled?.Value;

    /// <summary>Opens the folder that the command line names, with the site settled as it wants. Symbolic links and what cannot be read are faults by themselves: nothing else is said of them.</summary>
    public static SiteInput Open(SiteOptions options, Surroundings surroundings)
    {
        var folder = InputFolder.Read(options.Input);
        if (folder.Links.Count > 0 || folder.Faults.Count > 0)
            return new(null, [], [.. folder.Links.Select(Link).Concat(folder.Faults).InOrder()]);
        var byFolder = folder.Listed.ToLookup(file => LibraryReader.FolderOf(folder.Name, file.Path));
        var editions = LibraryReader.EditionFolders(folder.Name, folder.Listed.Select(file => file.Path)).ToList();
        var revisions = SourceRevisions.Of(options.Input, [.. editions.Select(EditionInput.IdOf)], surroundings.Variable(SourceDateEpoch.Variable));
        var read = LibraryReader.ReadSite(folder.Name, [.. folder.Listed.Where(file => byFolder.Contains(file.Path)).Select(file => file.Read())], editions.Count);
        IReadOnlyList<Diagnostic> faults = [.. read.Diagnostics, .. LibraryReader.Strangers(folder.Name, [.. folder.Listed.Select(file => file.Path)])];
        if (read.Value is null)
            return new(null, [.. editions.Select(edition => new EditionInput(edition, null, [.. byFolder[edition]]))], faults);
        var site = SiteAddress.Settle(read.Value, options) with { HasPdf = options.Pdf };
        return new(
            new(() => site with { Revision = revisions.OfSite }),
            [.. editions.Select(edition => new EditionInput(edition, new(() => site with { Revision = revisions.OfEdition(EditionInput.IdOf(edition)) }), [.. byFolder[edition]]))],
            faults);
    }

    /// <summary>What is said of a symbolic link.</summary>
    public static Diagnostic Link(string path) =>
        Rules.SymbolicLink.At(Place.StartOf(path), "this is a symbolic link, which is not followed; put the file itself here");
}
