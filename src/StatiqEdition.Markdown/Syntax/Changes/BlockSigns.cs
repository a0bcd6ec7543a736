namespace StatiqEdition.Markdown;

/// <summary>What is known of the signs of CriticMarkup in one block: which opening signs have no end in it, and which closing signs may come without a mark, since a backslash keeps their opening sign as text or it was reported. A mark that earlier blocks left open (<paramref name="carried"/>) may end in this one.</summary>
internal sealed class BlockSigns(HashSet<string> carried)
{
    private readonly HashSet<string> _told = [];
    private readonly HashSet<string> _endless = [];
    private readonly Dictionary<string, int> _awaited = [];

    /// <summary>Whether no mark of this kind ends in the rest of the block.</summary>
    public bool IsEndless(string opening) => _endless.Contains(opening);

    /// <summary>Remembers that no mark of this kind ends in the rest of the block.</summary>
    public void AddEndless(string opening)
    {
        _endless.Add(opening);
        carried.Add(opening);
    }

    /// <summary>Whether an unclosed mark of this kind is the block's first, and so is to be reported.</summary>
    public bool Tell(string opening) => _told.Add(opening);

    /// <summary>Whether a mark was left open before, to which a variant note may belong that seems to follow none.</summary>
    public bool HasOpenMark => _told.Any(opening => opening != MarkText.Note);

    /// <summary>Lets one closing sign of this kind come without a mark.</summary>
    public void Await(string opening) => _awaited[opening] = _awaited.GetValueOrDefault(opening) + 1;

    /// <summary>Whether a sign of this kind may come without a mark.</summary>
    public bool Awaits(string opening) => _told.Contains(opening) || carried.Contains(opening) || _awaited.GetValueOrDefault(opening) > 0;

    /// <summary>Whether this closing sign may come without a mark; once it has, the next may not.</summary>
    public bool Take(string opening)
    {
        var awaits = Awaits(opening);
        if (_awaited.GetValueOrDefault(opening) is var count and > 0)
            _awaited[opening] = count - 1;
        else
            carried.Remove(opening);
        return awaits;
    }
}
