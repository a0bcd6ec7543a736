namespace StatiqEdition.Markdown;

/// <summary>A transcription with what each of its lines seems to be, and where pages begin.</summary>
internal sealed record Layout(IReadOnlyList<TranscribedLine> Lines, IReadOnlyList<LineRole> Roles, Pages Pages)
{
    /// <summary>Whether a line of the text begins a block: after a blank line, after what is no text, or at a sign that was taken from it.</summary>
    public bool BeginsBlock(int line) => IsText(line) && (line == 0 || Roles[line - 1] != LineRole.Text || Lines[line].IsMarked || Pages.Starts.ContainsKey(line));

    /// <summary>Whether a line is of the text.</summary>
    public bool IsText(int line) => Roles[line] == LineRole.Text;

    /// <summary>Whether something may begin at a line: a block, or a line after one that ends a sentence.</summary>
    public bool MayBegin(int line) => IsText(line) && (BeginsBlock(line) || Sentence.Ends(Lines[line - 1].Words[^1]));

    /// <summary>Whether a line is a whole line of the witness, and so can stand in another place than there.</summary>
    public bool IsWhole(int line) =>
        (line == 0 || Lines[line - 1].Number != Lines[line].Number) && (line + 1 == Lines.Count || Lines[line + 1].Number != Lines[line].Number);

    /// <summary>The layout of a transcription's lines.</summary>
    public static Layout Of(IReadOnlyList<TranscribedLine> lines)
    {
        var pages = PageFinder.Of(lines);
        return new(lines, FormeWork.RolesOf(lines, pages), pages);
    }
}
