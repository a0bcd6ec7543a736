using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>The input folder as the preview reads it: <c>site.yml</c> and each edition by itself, so that a change is read where it is made and nowhere else.</summary>
internal sealed class LiveInput
{
    /// <summary>The site's file.</summary>
    public const string SiteFile = "site.yml";

    private readonly SiteOptions _options;
    private readonly string _path;
    private readonly SourceRevisions _revisions;
    private readonly KeptMemory _kept = new();

    /// <summary>The input that the command line names; refused where there is none.</summary>
    public LiveInput(SiteOptions options, Surroundings surroundings)
    {
        (_options, _path) = (options, options.Input.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/'));
        if (!Exists)
            throw new RefusedException($"there is no folder '{options.Input}' to read; name the input folder with --input");
        _revisions = SourceRevisions.Of(options.Input, Folders(), surroundings.Variable(SourceDateEpoch.Variable));
    }

    /// <summary>Whether the folder is there.</summary>
    public bool Exists => Directory.Exists(_options.Input);

    /// <summary>What is said while it is not.</summary>
    public Fault Missing => new(Rules.MissingFile.At(Place.StartOf(_path), $"the folder '{_path}' is gone; put it back, and the preview goes on"), null);

    /// <summary>What is said of a folder without an edition.</summary>
    public Fault Empty => new(Rules.MissingFile.At(Place.StartOf($"{_path}/{SiteFile}"), $"there is no edition in {_path}; add a folder with an edition.yml"), null);

    /// <summary>The names of the folders right in the input, and of links that may stand for some.</summary>
    public IReadOnlyList<string> Folders() =>
        [.. new DirectoryInfo(_options.Input).EnumerateFileSystemInfos().Where(entry => !EditorFiles.Has(entry.Name) && (entry is DirectoryInfo || entry.LinkTarget is not null)).Select(entry => entry.Name)];

    /// <summary>Reads <c>site.yml</c>; gives what is known of it where it is the same.</summary>
    public LiveSite ReadSite(LiveSite known)
    {
        var path = Path.Combine(_options.Input, SiteFile);
        var file = File.Exists(path) ? new SourceFile($"{_path}/{SiteFile}", File.ReadAllBytes(path)) : null;
        if (known.IsOf(file))
            return known;
        IReadOnlyList<SourceFile> files = file is null ? [] : [file];
        var outcome = new FileInfo(path).LinkTarget is null ? Settle(LibraryReader.ReadSite(_path, files, editions: 1)) : new(null, [SiteInput.Link($"{_path}/{SiteFile}")]);
        return new(file, Fault.Of(outcome.Diagnostics, files), outcome.Value ?? known.Site);
    }

    /// <summary>Reads and proves an edition; gives what is known of it where its files are the same, and null where there is none. What becomes of the site is <paramref name="number"/>.</summary>
    public async Task<LiveEdition?> ReadEdition(string name, LiveEdition? known, Site? site, bool isOtherSite, int number)
    {
        try
        {
            var reading = await FolderReading.Of(_options.Input, name);
            return !reading.IsEdition ? null : known?.Digest == reading.Digest && !isOtherSite ? known : Edition(name, reading, known, site, isOtherSite, number);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return LiveEdition.Unread(known, Rules.MissingFile.At(Place.StartOf($"{_path}/{name}"), $"the folder cannot be read ({trouble.Message}); let this program read it"));
        }
    }

    /// <summary>The edition that is served, read again; null where its files are no longer the same.</summary>
    public async Task<Edition?> ReadAgain(string name, ServedEdition served)
    {
        var reading = await FolderReading.Of(_options.Input, name);
        return reading.Digest == served.Digest ? Read(reading).Value : null;
    }

    private LiveEdition Edition(string name, FolderReading reading, LiveEdition? known, Site? site, bool isOtherSite, int number)
    {
        var outcome = Read(reading);
        var faults = Fault.Of(outcome.Diagnostics, reading.Files);
        return outcome.Value is { } edition && site is not null && (isOtherSite || known?.Served?.Digest != reading.Digest)
            ? new(reading.Digest, faults, new(reading.Digest, number, On(site, name, number), edition))
            : new(reading.Digest, faults, known?.Served);
    }

    private Outcome<Edition> Read(FolderReading reading) => reading.Links.Count > 0
        ? new(null, [.. reading.Links.Select(SiteInput.Link)])
        : ProofChecks.Of(LibraryReader.ReadEdition(reading.Path, reading.Files, _kept));

    // What is edited is not what the revision's commit has. Git is not asked again, which would take longer than all the rest.
    private Site On(Site site, string name, int number) =>
        _revisions.OfEdition(name) is var revision && number > 1 && revision is { Id: { } commit } && !commit.EndsWith('+')
            ? site with { Revision = revision with { Id = $"{commit}+" } }
            : site with { Revision = revision };

    private Outcome<Site> Settle(Outcome<Site> read)
    {
        try
        {
            return read with { Value = read.Value is { } site ? SiteAddress.Settle(site, _options) with { Revision = _revisions.OfSite } : null };
        }
        catch (RefusedException refusal)
        {
            return new(null, [.. read.Diagnostics, Rules.WrongValue.At(Place.StartOf($"{_path}/{SiteFile}"), refusal.Message)]);
        }
    }
}
