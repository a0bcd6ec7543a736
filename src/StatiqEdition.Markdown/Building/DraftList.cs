using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The passages of one part as they are drafted. Surplus without reading text makes no passage: the one before carries it, or at the start of a part, and where a page begins, the one after.</summary>
internal sealed class DraftList
{
    private readonly List<Draft> _drafts = [];
    private List<Inline> _after = [];
    private List<Inline> _before = [];

    /// <summary>The passages, once the part is read to its end.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>Adds a passage, or what makes none to the passage that carries it.</summary>
    public void Add(IReadOnlyList<Inline> content, Func<IReadOnlyList<Inline>, Draft> passage)
    {
        if (IsSurplus(content))
            Carry(content);
        else
            Add(passage(content));
    }

    /// <summary>Adds a passage.</summary>
    public void Add(Draft passage)
    {
        EndPassage();
        _drafts.Add(passage with { Content = [.. _before, .. passage.Content] });
        _before = [];
    }

    /// <summary>Gives surplus to the passage that carries it.</summary>
    public void Carry(IReadOnlyList<Inline> surplus)
    {
        if (surplus.Count == 0)
            return;
        if (_drafts.Count == 0 || _before.Count > 0 || surplus.Any(inline => inline is Inline.PageBreak))
            _before.AddRange([.. surplus, new Inline.Words(" ")]);
        else
            _after.AddRange([new Inline.Words(" "), .. surplus]);
    }

    /// <summary>Ends the part: what waits for another passage goes to the last.</summary>
    public void End()
    {
        if (_before.Count > 0)
            _after.AddRange([new Inline.Words(" "), .. _before]);
        EndPassage();
    }

    private void EndPassage()
    {
        if (_after.Count > 0 && _drafts.Count > 0)
            _drafts[^1] = _drafts[^1] with { Content = [.. _drafts[^1].Content, .. _after] };
        _after = [];
    }

    private static bool IsSurplus(IReadOnlyList<Inline> content) => content.All(inline => inline is Inline.PageBreak
        or Inline.Emendation { Lemma.Count: 0 }
        || (inline is Inline.Words words && string.IsNullOrWhiteSpace(words.Value)));
}
