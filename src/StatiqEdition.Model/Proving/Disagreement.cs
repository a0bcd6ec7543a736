namespace StatiqEdition.Model;

/// <summary>A place at which the edition with its changes rejected and the base witness do not read the same: the edition's words there and the witness's, either of which may be none; the word of the edition before which it stands, null at the end; and the witness's words just before it.</summary>
public sealed record Disagreement(IReadOnlyList<EditionWord> Edition, IReadOnlyList<WitnessPlace> Witness, EditionWord? Next, EditionWord? Previous)
{
    /// <summary>Whether both have the same words, but the edition has them here and the witness at another place.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The word of the edition at which the disagreement is reported. Words that were left out are told where the rest of their line stands: at the word after them or, at a line's end, at the word before.</summary>
    public EditionWord? At => Edition.Count > 0 ? Edition[0] : Next is null || (Previous is not null && IsAfterPrevious) ? Previous : Next;

    private bool IsAfterPrevious => (IsAtStart, IsAtEnd) switch
    {
        (false, true) => true,
        (true, true) => Previous!.Passage != Next!.Passage,
        _ => false,
    };

    private bool IsAtStart => Witness[0].Word == Witness[0].Line.Words[0];

    private bool IsAtEnd => Witness[^1].Word == Witness[^1].Line.Words[^1];
}
