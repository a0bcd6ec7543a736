namespace StatiqEdition.Markdown;

/// <summary>Cuts the lines of a transcription into blocks, as blank lines, numbers, letters, notes and pages show them. A sentence that a page has torn apart is one paragraph again; the notes come last.</summary>
internal sealed class Cutter
{
    private const int LongLine = 160;
    private readonly Layout _layout;
    private readonly IReadOnlyDictionary<int, Lead> _leads;
    private readonly Tokens _tokens;
    private readonly List<(Lead? Lead, List<List<Token>> Lines)> _blocks = [];
    private readonly List<(Lead? Lead, List<List<Token>> Lines)> _notes = [];
    private readonly List<Token> _between = [];
    private List<List<Token>>? _text;
    private List<List<Token>>? _note;
    private bool _isAfterNote;

    private Cutter(Layout layout, IReadOnlyDictionary<int, Lead> leads, Tokens tokens) => (_layout, _leads, _tokens) = (layout, leads, tokens);

    /// <summary>The blocks of a transcription.</summary>
    public static IReadOnlyList<Shape> Cut(Layout layout, IReadOnlyDictionary<int, Lead> leads, Tokens tokens)
    {
        var cutter = new Cutter(layout, leads, tokens);
        for (var line = 0; line < layout.Lines.Count; line++)
            cutter.Read(line);
        cutter.EndBetween();
        var ends = new LineEnds(layout.Lines);
        return [.. cutter._blocks.Concat(cutter._notes).Select(block => Shaped(block, ends))];
    }

    private void Read(int line)
    {
        if (_layout.Pages.Starts.TryGetValue(line, out var page))
            _between.Add(Token.PageBreak(page));
        if (_layout.Roles[line] == LineRole.Blank)
            _note = null;
        else if (!_layout.IsText(line))
            _between.Add(_tokens.OfSurplus(line));
        else
            ReadText(line, _leads.GetValueOrDefault(line));
    }

    private void ReadText(int line, Lead? lead)
    {
        var tokens = _tokens.Of(line, lead);
        if (lead?.Kind == ShapeKind.Note)
            BeginNote(lead, tokens);
        else if (_note is not null && _between.Count == 0 && lead is null)
            _note.Add(tokens);
        else if (lead is null && _text is not null && (Follows(line) || GoesOn(line)))
            Append(tokens);
        else
            Begin(lead, tokens);
    }

    private void BeginNote(Lead lead, List<Token> tokens)
    {
        _notes.Add((lead, _note = [tokens]));
        _isAfterNote = true;
    }

    private void Append(List<Token> tokens)
    {
        if (_between.Count > 0)
            _text!.Add([.. _between]);
        _between.Clear();
        EndNote();
        _text!.Add(tokens);
    }

    private void Begin(Lead? lead, List<Token> tokens)
    {
        // A number is the first word of its passage: what stands above it goes to the passage before, and a page begins after it.
        if (lead is not null)
            tokens.InsertRange(1, _between.Where(token => token.IsPageBreak));
        if (lead is not null)
            _between.RemoveAll(token => token.IsPageBreak);
        EndBetween();
        EndNote();
        _blocks.Add((lead, _text = [tokens]));
    }

    private void EndNote() => (_note, _isAfterNote) = (null, false);

    private void EndBetween()
    {
        if (_between.Count > 0)
            _blocks.Add((new(ShapeKind.Surplus, "", ""), [[.. _between]]));
        _between.Clear();
    }

    /// <summary>Whether a line stands right below the one before it and is of the same paragraph.</summary>
    private bool Follows(int line) =>
        _note is null && _between.Count == 0 && !_layout.BeginsBlock(line)
        && !(Sentence.Ends(_layout.Lines[line - 1].Words[^1]) && (_layout.Lines[line - 1].Text.Length > LongLine || (IsIndented(line) && !IsIndented(line - 1))));

    /// <summary>Whether a line goes on with a sentence that a page's end or a note has torn apart.</summary>
    private bool GoesOn(int line) =>
        (_between.Count > 0 || _isAfterNote)
        && Sentence.GoesOnWith(_layout.Lines[line].Words[0])
        && _text!.SelectMany(tokens => tokens).LastOrDefault(token => token.Proposes is null && token.Raw.Length > 0) is { } last && !Sentence.Ends(last.Raw);

    private bool IsIndented(int line) => _layout.Lines[line].Text.StartsWith("  ", StringComparison.Ordinal) || _layout.Lines[line].Text.StartsWith('\t');

    private static Shape Shaped((Lead? Lead, List<List<Token>> Lines) block, LineEnds ends) =>
        new(block.Lead?.Kind ?? ShapeKind.Paragraph, ends.Joined(block.Lines)) { Label = block.Lead?.Kind == ShapeKind.Note ? block.Lead.Label : null };
}
