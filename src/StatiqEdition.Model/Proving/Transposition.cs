namespace StatiqEdition.Model;

/// <summary>Whole lines of the base witness that stand in another order there than in the edition: the edition's words that they hold, in order, with the words of the edition before and after them, and the numbers of the first and the last line with the lines that the witness has around them; null where there are none.</summary>
public sealed record Transposition(
    IReadOnlyList<EditionWord> Words,
    IReadOnlyList<WitnessLine> Lines,
    EditionWord? Before,
    EditionWord? After,
    WitnessLine? LineBefore,
    WitnessLine? LineAfter)
{
    /// <summary>The passage in which the edition has the first of the words.</summary>
    public Passage Passage => Words[0].Passage;

    /// <summary>The words as text, single-spaced, as the witness reads them.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));
}
