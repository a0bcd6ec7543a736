using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads one edition's folder into the model (docs/architecture.md, read and parse). All faults are collected; the edition is null when one of them is an error.</summary>
internal static class EditionReader
{
    private const string EditionFile = "edition.yml";

    /// <summary>The edition in a folder, whose last step is its id, from the files of the input by path, with its kept releases, which may be remembered.</summary>
    public static Outcome<Edition> Read(string path, IReadOnlyDictionary<string, SourceFile> files, KeptMemory memory)
    {
        var folder = new EditionFolder(path, files);
        var id = Id(folder);
        var ledger = LedgerFile.Read(folder, id);
        var reading = Task.Run(() => KeptReader.Read(folder.Path, id, ledger, files, memory));
        var edition = Read(new(id, ledger, () => [.. reading.GetAwaiter().GetResult().Select(release => release.Value).OfType<Edition>()], IsKept: false), folder);
        var kept = reading.GetAwaiter().GetResult();
        // A part that cannot be read has no ids; its own faults come first.
        if (edition is not null && !folder.Diagnostics.Exists(fault => fault.IsError))
            folder.Diagnostics.AddRange([.. LedgerChecks.Of(edition), .. IndexChecks.OfText(edition)]);
        folder.Diagnostics.AddRange(kept.SelectMany(release => release.Diagnostics));
        return Sound(edition, folder.Diagnostics);
    }

    /// <summary>A release that is kept in a folder, with the ledger as it left it.</summary>
    public static Outcome<Edition> ReadKept(string path, Locus id, Ledger ledger, IReadOnlyDictionary<string, SourceFile> files)
    {
        var folder = new EditionFolder(path, files);
        return Sound(Read(new(id, ledger, () => [], IsKept: true), folder), folder.Diagnostics);
    }

    private static Outcome<Edition> Sound(Edition? edition, IReadOnlyList<Diagnostic> diagnostics) =>
        new(diagnostics.Any(diagnostic => diagnostic.IsError) ? null : edition, diagnostics);

    private static Edition? Read(History history, EditionFolder folder) =>
        folder.Open(EditionFile, Place.StartOf($"{folder.Path}/{EditionFile}")) is var (_, source) && YamlSource.Read(source.Path, source.Text, 0, folder.Diagnostics) is { } map
            ? Read(map, history, folder)
            : null;

    private static Edition Read(YamlMap map, History history, EditionFolder folder)
    {
        var metadata = MetadataReader.Read(map);
        var witnesses = Witnesses(map, folder);
        var reader = new PartReader(folder, witnesses, metadata.OtherLanguages);
        var files = Parts(map, folder, reader);
        IReadOnlyList<Part> parts = [.. files.Select(file => file.Part)];
        var (index, indexNote) = new IndexReader(folder.Diagnostics).Read(map.Map("index"));
        var edition = new Edition(history.Id, metadata, parts, reader.Notes(parts))
        {
            Introduction = map.Optional("introduction") is { } file ? reader.ReadProse(file, map.PlaceOf("introduction")) : [],
            Witnesses = witnesses,
            Normalizations = Normalizations(map),
            Comparisons = [.. map.Maps("comparisons").Select(Comparison)],
            Aliases = [.. map.Maps("aliases").Select(Alias)],
            Index = index,
            IndexNote = indexNote,
            Estimative = new EstimativeReader(folder.Diagnostics).Read(map.Map("estimative"), files.ToDictionary(file => file.File, file => file.Part)),
            Ledger = history.Ledger,
            Kept = history.Kept(),
            IsKept = history.IsKept,
            Sources = [.. folder.Opened.Where(file => file.Path != LedgerFile.Name)],
        };
        map.ReportUnknownKeys();
        if (edition.Passages.Count > Limits.MostPassages)
            folder.Diagnostics.Add(Rules.TooLarge.At(map.PlaceOf("parts"), $"the edition has {edition.Passages.Count} passages, and may have {Limits.MostPassages}; divide it into editions"));
        folder.Diagnostics.AddRange([.. EditionChecks.Of(edition, folder.Diagnostics), .. IndexChecks.Of(edition)]);
        if (reader.IsWhole && !folder.Diagnostics.Exists(fault => fault.Rule == Rules.Sequence))
            folder.Diagnostics.AddRange([.. EditionChecks.OfWhole(edition), .. PassageLinks.Check(edition, reader.Links)]);
        return edition;
    }

    private static IReadOnlyList<(string File, Part Part)> Parts(YamlMap map, EditionFolder folder, PartReader reader)
    {
        var listed = map.Lines("parts");
        var files = listed.DistinctBy(part => part.Text).ToList();
        if (listed.Count == 0)
            folder.Diagnostics.Add(Rules.Empty.At(map.PlaceOf("parts"), "the edition has no part; name its Markdown files under 'parts'"));
        folder.Diagnostics.AddRange(listed.Except(files).Select(again => Rules.WrongValue.At(again.Place, $"'{again.Text}' is listed a second time; keep one")));
        return [.. files.Select(part => (part.Text, Part: reader.Read(part.Text, part.Place))).Where(part => part.Part is not null).Select(part => (part.Text, part.Part!))];
    }

    private static Locus Id(EditionFolder folder)
    {
        var name = folder.Path[(folder.Path.LastIndexOf('/') + 1)..];
        if (!EditionIds.IsAllowed(name))
            folder.Diagnostics.Add(Rules.EditionId.At(Place.StartOf($"{folder.Path}/{EditionFile}"), $"'{name}' cannot be an edition's address; name the folder with a–z, 0–9 and hyphens, and not {EditionIds.Kept}"));
        return new(name);
    }

    private static IReadOnlyList<Witness> Witnesses(YamlMap map, EditionFolder folder)
    {
        var reader = new WitnessReader(folder);
        IReadOnlyList<Witness> witnesses = [.. map.Maps("witnesses").Select(reader.Read)];
        if (witnesses.Count == 0)
            map.Wrong<string>("witnesses", "a list that begins with the base witness");
        return witnesses;
    }

    private static IReadOnlyList<Normalization> Normalizations(YamlMap map)
    {
        var (names, lineStarts) = (new HashSet<string>(), new HashSet<string>());
        return [.. map.Maps("normalizations").Select(rule => Normalization(rule, names, lineStarts))];
    }

    private static Normalization Normalization(YamlMap map, HashSet<string> names, HashSet<string> lineStarts)
    {
        var normalization = new Normalization(map.Required("name"), map.Verbatim("line-start"), map.Required("reason"), map.PlaceOf("line-start"));
        if (normalization.Name.Length > 0 && !names.Add(normalization.Name))
            map.Wrong<string>("name", "one that no other normalization has");
        if (normalization.LineStart.Length > 0 && !lineStarts.Add(normalization.LineStart))
            map.Wrong<string>("line-start", "one that no other normalization has");
        map.ReportUnknownKeys();
        return normalization;
    }

    private static Comparison Comparison(YamlMap map)
    {
        var comparison = new Comparison(new(map.Required("left")), new(map.Required("right")), map.Place) { LeftPlace = map.PlaceOf("left"), RightPlace = map.PlaceOf("right") };
        map.ReportUnknownKeys();
        return comparison;
    }

    private static Alias Alias(YamlMap map)
    {
        var alias = new Alias(new(map.Required("from")), new(map.Required("to")), map.Place);
        map.ReportUnknownKeys();
        return alias;
    }

    /// <summary>What came before the edition that is read: what was published under its id, the releases that are kept, which are read meanwhile, and whether it is one of them.</summary>
    private sealed record History(Locus Id, Ledger Ledger, Func<IReadOnlyList<Edition>> Kept, bool IsKept);
}
