using System.Globalization;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The ids of headings and unnumbered paragraphs (docs/architecture.md): a heading's is the path of slugs above it, an unnumbered paragraph's its section's with <c>-p</c> and its count there, unless it has one of its own. The title of a part, level 1, begins no path unless the part has an id.</summary>
internal sealed class Sections(Locus part, Locus untitled)
{
    private readonly Stack<(int Level, Locus Id)> _open = new();
    private readonly Dictionary<Locus, int> _paragraphs = [];
    private Locus? _title;

    /// <summary>The section that the text stands in: the last heading's id, else the part's own.</summary>
    public Locus Current => _open.Count > 0 ? _open.Peek().Id : _title ?? untitled;

    /// <summary>Opens the section of a heading; its explicit id goes before its slug.</summary>
    public Locus Open(int level, string words, string? explicitId)
    {
        while (_open.Count > 0 && _open.Peek().Level >= level)
            _open.Pop();
        if (level == 1)
            return (_title = explicitId is null ? part.Id.Length > 0 ? part : new(Locus.Slug(words)) : new(explicitId)).Value;
        var parent = _open.Count > 0 ? _open.Peek().Id : part;
        var id = explicitId is null ? parent.Within(Locus.Slug(words)) : new(explicitId);
        _open.Push((level, id));
        return id;
    }

    /// <summary>The id of the next unnumbered paragraph. One with an explicit id is not counted, unless its id is a count of its section: then the next ones follow that.</summary>
    public Locus NextParagraph(string? explicitId)
    {
        var section = Current;
        if (explicitId is not null)
        {
            var given = new Locus(explicitId);
            if (given.CountIn(section) is { } set)
                _paragraphs[section] = Math.Max(set, _paragraphs.GetValueOrDefault(section));
            return given;
        }

        var count = _paragraphs.GetValueOrDefault(section) + 1;
        _paragraphs[section] = count;
        return section.Within(string.Create(CultureInfo.InvariantCulture, $"p{count}"));
    }
}
