using System.Security.Cryptography;
using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads one edition's folder into the model (design §3, read and parse). All faults are collected; the edition is null when one of them is an error.</summary>
internal sealed class EditionReader
{
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, SourceFile> _files;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(string Label, Place Place)> _references = [];
    private readonly List<(string Label, Draft Draft)> _notes = [];
    private readonly Numbering _numbering = new();
    private readonly PageCourse _pages = new();
    private IReadOnlyList<string> _sigla = [];

    private EditionReader(string folder, IReadOnlyDictionary<string, SourceFile> files)
    {
        _folder = folder;
        _files = files;
    }

    /// <summary>Reads the edition in <paramref name="folder"/>, whose last step is its id, from the files of the input by path.</summary>
    public static Outcome<Edition> Read(string folder, IReadOnlyDictionary<string, SourceFile> files)
    {
        var reader = new EditionReader(folder, files);
        var edition = reader.Read();
        return new(reader._diagnostics.Exists(diagnostic => diagnostic.IsError) ? null : edition, reader._diagnostics);
    }

    private Edition? Read()
    {
        var name = _folder[(_folder.LastIndexOf('/') + 1)..];
        if (!EditionIds.IsAllowed(name))
            _diagnostics.Add(Rules.EditionId.At(Place.StartOf($"{_folder}/edition.yml"), $"'{name}' cannot be an edition's address; name the folder with a–z, 0–9 and hyphens, and not {string.Join(", ", EditionIds.Reserved)}"));
        if (Text("edition.yml", Place.StartOf($"{_folder}/edition.yml")) is not { } source || YamlSource.Read(source.Path, source.Text, 0, _diagnostics) is not { } map)
            return null;
        var metadata = MetadataReader.Read(map);
        var witnesses = map.Maps("witnesses").Select(Witness).ToList();
        if (witnesses.Count == 0)
            _diagnostics.Add(Rules.WrongValue.At(map.PlaceOf("witnesses"), "an edition has at least one witness, the base; declare it under 'witnesses'"));
        _sigla = [.. witnesses.Select(witness => witness.Siglum)];
        var normalizations = map.Maps("normalizations").Select(Normalization).ToList();
        var introduction = map.Optional("introduction");
        var introductionText = introduction is null ? [] : Introduction(introduction, map.PlaceOf("introduction"));
        var parts = map.Lines("parts").Select(part => Part(part.Text, part.Place)).OfType<Part>().ToList();
        var comparisons = map.Maps("comparisons").Select(Comparison).ToList();
        map.ReportUnknownKeys();
        if (parts.All(part => part.Passages.Count == 0))
            _diagnostics.Add(Rules.Empty.At(map.PlaceOf("parts"), "the edition has no passage; name its Markdown files under 'parts'"));
        if (witnesses.Count == 0)
            return null;
        var edition = new Edition(new(name), metadata, parts, Notes(parts))
        {
            Introduction = introductionText,
            Witnesses = witnesses,
            Normalizations = normalizations,
            Comparisons = comparisons,
        };
        _diagnostics.AddRange(EditionChecks.Of(edition));
        return edition;
    }

    private Part? Part(string file, Place declared)
    {
        if (Text(file, declared) is not { } source)
            return null;
        var matter = FrontMatter.Read(source, _diagnostics);
        var inlines = new InlineReader(source, _sigla, ReportIn(source));
        var stem = file[..^(file.EndsWith(".md", StringComparison.Ordinal) ? 3 : 0)];
        var reader = new DraftReader(source, inlines, new Sections(matter.Id, stem), _numbering, ReportIn(source));
        if (CriticalMarkdown.Parse(source, ReportIn(source)) is not { } document)
            return null;
        reader.Read(document);
        _references.AddRange(inlines.References);
        _notes.AddRange(reader.Notes);
        var blocks = reader.Drafts.Select(draft => (draft.Group, Passage: _pages.Finish(draft, _diagnostics))).ToList();
        var title = blocks.Find(block => block.Passage is { Kind: PassageKind.Heading, Level: 1 }).Passage;
        return new(title?.Id ?? new(Locus.Slug(stem)), matter.Label ?? title?.Text ?? stem, [.. Blocks(blocks)]);
    }

    private static IEnumerable<Block> Blocks(List<(TypedBlock? Group, Passage Passage)> passages)
    {
        for (var i = 0; i < passages.Count;)
        {
            var group = passages[i].Group;
            var run = group is null ? passages.GetRange(i, 1) : passages.Skip(i).TakeWhile(passage => passage.Group == group).ToList();
            yield return group is null ? new Block.Lone(run[0].Passage) : new Block.Group(group.Kind, [.. run.Select(passage => passage.Passage)]);
            i += run.Count;
        }
    }

    private List<Note> Notes(List<Part> parts)
    {
        foreach (var (label, place) in _references.Where(reference => !_notes.Exists(note => note.Label == reference.Label)))
            _diagnostics.Add(Rules.UndefinedNote.At(place, $"note [^{label}] has no text; add a line '[^{label}]: …'"));
        foreach (var again in _notes.GroupBy(note => note.Label).SelectMany(same => same.Skip(1)))
            _diagnostics.Add(Rules.DuplicateNote.At(again.Draft.Place, $"note [^{again.Label}] is defined a second time; first at {_notes.First(note => note.Label == again.Label).Draft.Place}"));
        var drafts = _notes.DistinctBy(note => note.Label).ToDictionary(note => NoteLabel.Id(note.Label));
        var finished = drafts.ToDictionary(note => note.Key, note => _pages.Finish(note.Value.Draft, _diagnostics) with { Page = _pages.PageOf(note.Key) });
        var anchors = parts.SelectMany(part => part.Passages).Concat(finished.Values)
            .SelectMany(passage => passage.NoteReferences.Select(reference => (reference.Note, passage.Id)))
            .ToLookup(anchor => anchor.Note, anchor => anchor.Id);
        foreach (var unused in drafts.Where(note => !anchors.Contains(note.Key)))
            _diagnostics.Add(Rules.UnusedNote.At(unused.Value.Draft.Place, $"note [^{unused.Value.Label}] is never referred to; put [^{unused.Value.Label}] where its mark stands"));
        return [.. anchors.Where(anchor => finished.ContainsKey(anchor.Key)).Select(anchor => new Note(finished[anchor.Key], drafts[anchor.Key].Label, [.. anchor.Distinct()]))];
    }

    private IReadOnlyList<Prose> Introduction(string file, Place declared)
    {
        if (Text(file, declared) is not { } source || CriticalMarkdown.Parse(source, ReportIn(source)) is not { } document)
            return [];
        return new ProseReader(new InlineReader(source, _sigla, ReportIn(source)), ReportIn(source)).Read(document);
    }

    private Witness Witness(YamlMap map)
    {
        var witness = new Witness(map.Required("siglum"), map.Required("title"), map.Required("description")) { Url = map.Address("url")?.AbsoluteUri };
        var (file, sha256) = (map.Optional("file"), map.Optional("sha256"));
        map.ReportUnknownKeys();
        if (file is null)
            return witness;
        if (sha256 is null)
            map.Required("sha256");
        return Text(file, map.PlaceOf("file")) is { } text && IsDeclared(_files[text.Path], sha256 ?? "", map)
            ? witness with { Text = text.Text, Sha256 = sha256 }
            : witness;
    }

    private bool IsDeclared(SourceFile file, string declared, YamlMap map)
    {
        var actual = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        if (actual != declared)
            _diagnostics.Add(Rules.Checksum.At(map.PlaceOf("sha256"), $"{file.Path} has the SHA-256 {actual}, not {declared}; restore the witness file, which is never edited"));
        return actual == declared;
    }

    private static Normalization Normalization(YamlMap map)
    {
        var normalization = new Normalization(map.Required("name"), map.Verbatim("line-start"), map.Required("reason"));
        map.ReportUnknownKeys();
        return normalization;
    }

    private static Comparison Comparison(YamlMap map)
    {
        var comparison = new Comparison(new(map.Required("left")), new(map.Required("right")), map.Place);
        map.ReportUnknownKeys();
        return comparison;
    }

    private SourceText? Text(string name, Place declared)
    {
        var path = $"{_folder}/{name}";
        if (!_files.TryGetValue(path, out var file))
        {
            _diagnostics.Add(Rules.MissingFile.At(declared, $"there is no file '{path}'; add it, or correct the name"));
            return null;
        }

        var decoded = SourceText.Decode(file);
        _diagnostics.AddRange(decoded.Diagnostics);
        return decoded.Value;
    }

    private Report ReportIn(SourceText source) =>
        (rule, offset, message) => _diagnostics.Add(rule.At(source.PlaceOf(offset), message));
}
