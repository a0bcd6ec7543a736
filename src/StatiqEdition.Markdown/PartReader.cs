using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the Markdown files of an edition in their order; paragraph numbers and pages run on from one to the next.</summary>
internal sealed class PartReader(EditionFolder folder, IReadOnlyList<Witness> witnesses, IReadOnlyList<string> otherLanguages)
{
    private const string Extension = ".md";
    private readonly IReadOnlyList<string> _sigla = [.. witnesses.Select(witness => witness.Siglum)];
    private readonly Numbering _numbering = new(new(witnesses.Count > 0 ? witnesses[0] : null));
    private readonly PageCourse _pages = new();
    private readonly NoteBook _notes = new();
    private readonly List<EditorLink> _links = [];

    /// <summary>Whether every part was read to its end; where one was not, what seems to be missing elsewhere may stand in it.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The links of all that was read, the introduction's among them.</summary>
    public IReadOnlyList<EditorLink> Links => _links;

    /// <summary>A part of the document; null where its file cannot be read.</summary>
    public Part? Read(string file, Place declared)
    {
        var part = folder.Open(file, declared) is var (_, source) ? Read(file, source) : null;
        if (part is null)
            Lose();
        return part;
    }

    private void Lose()
    {
        IsWhole = false;
        _numbering.Lose();
        _pages.Lose();
    }

    private Part? Read(string file, SourceText source)
    {
        var report = folder.ReportIn(source);
        if (FrontMatter.Read(source, folder.Diagnostics) is not { } matter || CriticalMarkdown.Parse(source, report) is not { } document)
            return null;
        var stem = file.EndsWith(Extension, StringComparison.Ordinal) ? file[..^Extension.Length] : file;
        var inlines = new InlineReader(source, _sigla, otherLanguages, report);
        var untitled = matter.Id.Id.Length > 0 ? matter.Id : new Locus(Locus.Slug(stem));
        if (untitled.Id.Length == 0)
            folder.Diagnostics.Add(Rules.MalformedId.At(Place.StartOf(source.Path), "no id can be made of the file's name; rename the file, or give it an 'id' in its front matter"));
        var drafts = new DraftReader(source, inlines, new Sections(matter.Id, untitled), _numbering, report);
        drafts.Read(document);
        if (drafts.Drafts.Count == 0 && !folder.Diagnostics.Exists(fault => fault.Place.File == source.Path))
            folder.Diagnostics.Add(Rules.Empty.At(Place.StartOf(source.Path), "this part has no passage; write its text, or take it out of 'parts'"));
        _notes.Add(drafts.Notes, inlines.References);
        _links.AddRange(inlines.Links.Select(link => new EditorLink(link.Target, EditorLink.FromText, link.Place)));
        var part = Assemble(untitled, matter.Label, stem, [.. drafts.Drafts.Select(draft => (draft.Group, _pages.Finish(draft, folder.Diagnostics)))]);
        if (!drafts.IsWhole)
            Lose();
        return part;
    }

    /// <summary>The editor's prose in a file; none, and reported, where it cannot be read.</summary>
    public IReadOnlyList<Prose> ReadProse(string file, Place declared)
    {
        if (folder.Open(file, declared) is not var (_, source))
            return [];
        var report = folder.ReportIn(source);
        if (CriticalMarkdown.Parse(source, report) is not { } document)
            return [];
        var inlines = new InlineReader(source, _sigla, otherLanguages, report);
        var prose = new ProseReader(inlines, report).Read(document);
        _links.AddRange(inlines.Links.Select(link => new EditorLink(link.Target, EditorLink.FromIntroduction, link.Place)));
        return prose;
    }

    /// <summary>The notes of all parts read.</summary>
    public IReadOnlyList<Note> Notes(IEnumerable<Part> parts) =>
        _notes.Join(parts.SelectMany(part => part.Passages), _pages, IsWhole, folder.Diagnostics);

    private static Part Assemble(Locus untitled, string? label, string stem, IReadOnlyList<(TypedBlock? Group, Passage Passage)> passages)
    {
        var title = passages.Select(passage => passage.Passage).FirstOrDefault(passage => passage is { Kind: PassageKind.Heading, Level: 1 });
        return new(title?.Id ?? untitled, label ?? title?.Text ?? Words(stem), [.. Blocks(passages)]);
    }

    /// <summary>The name of a file as one would say it: <c>Second enclosure</c> for <c>second-enclosure.md</c>.</summary>
    private static string Words(string stem)
    {
        var words = string.Join(' ', stem.Split(['-', '_', ' ', '.'], StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? stem : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static IEnumerable<Block> Blocks(IReadOnlyList<(TypedBlock? Group, Passage Passage)> passages)
    {
        for (var i = 0; i < passages.Count;)
        {
            var group = passages[i].Group;
            var count = group is null ? 1 : passages.Skip(i).TakeWhile(passage => passage.Group == group).Count();
            yield return group is null
                ? new Block.Lone(passages[i].Passage)
                : new Block.Group(group.Kind, [.. passages.Skip(i).Take(count).Select(passage => passage.Passage)]) { Head = group.HasHead ? passages[i].Passage : null };
            i += count;
        }
    }
}
