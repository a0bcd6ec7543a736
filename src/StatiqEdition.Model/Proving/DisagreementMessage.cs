namespace StatiqEdition.Model;

/// <summary>What is wrong at a disagreement, and what to do.</summary>
internal sealed class DisagreementMessage(Disagreement place, Edition edition)
{
    /// <summary>How many words are quoted whole.</summary>
    private const int Quoted = 8;

    /// <summary>How many characters of a word are quoted.</summary>
    private const int LongestWord = 100;

    private readonly Witness _witness = edition.Base;

    private string Words => Joined([.. place.Edition.Select(word => word.Text)]);

    private string Reading => Joined([.. place.Witness.Select(word => word.Word.Text)]);

    /// <summary>Whether the words are too many to be quoted whole, and so to be copied from the message into a mark.</summary>
    private bool IsLong => Math.Max(place.Edition.Count, place.Witness.Count) > Quoted || place.Edition.Any(word => word.Text.Length > LongestWord) || place.Witness.Any(word => word.Word.Text.Length > LongestWord);

    private Variant? Mark => place.Edition.SelectMany(word => word.Pieces).FirstOrDefault(piece => piece.Length > 0)?.Variant;

    /// <summary>The message of the diagnostic.</summary>
    public string Text => place switch
    {
        { IsMoved: true } => $"'{Words}' stands here, but witness {_witness.Siglum} has it in {Lines}, amid other words, and only whole lines change their order; put it back, or mark {{++…++}} here and {{--…--}} there",
        { Edition: [] } => $"witness {_witness.Siglum} reads '{Reading}' here ({Lines}), and the edition leaves it out; {Restore}",
        { Witness: [] } when Normalized is { } rule => $"'{Words}' is not in witness {_witness.Siglum} here: the normalization '{rule.Name}' takes it from the beginnings of lines; {(Mark is null ? "take it out" : "take it out of the mark")}",
        { Witness: [] } => $"'{Words}' is not in witness {_witness.Siglum} here{Near}; {TakeOut}",
        _ => $"'{Words}' is not what witness {_witness.Siglum} reads here ('{Reading}', {Lines}){LookAlikes.Told(Words, Reading)}; {Replace}",
    };

    private string Lines
    {
        get
        {
            var (first, last) = (place.Witness[0].Line.Number, place.Witness[^1].Line.Number);
            return $"{_witness.FileName} {(first == last ? $"line {first}" : $"lines {first} to {last}")}";
        }
    }

    /// <summary>The normalization that takes what the edition has here from the line of the witness that begins so; null where none does.</summary>
    private Normalization? Normalized => edition.Normalizations.Any(rule => rule.LineStart.Trim() == Words)
        ? edition.Proof.Lines.FirstOrDefault(line => line.Shadow.Trim() == Words && line.Words.Count > 0 && line.Words[0].Text == place.Next?.Text)?.Normalization
        : null;

    private string Near => place.Previous is { } before && place.Edition[0].Text == before.Text ? ", which has it once" : "";

    private string Restore => Supplied?.Lemma == Reading
        ? $"take the signs {{++ ++}} away, since the witness has the words"
        : $"restore it, or mark {(IsLong ? "all of it {--…--}" : $"{{--{Reading}--}}")}";

    private string TakeOut => Mark switch
    {
        null => $"mark {(IsLong ? "all of it {++…++}" : $"it {{++{Words}++}}")}, or take it out",
        { Kind: VariantKind.Surplus } => "take the mark away, or turn it into {++ ++} if the edition reads it",
        _ => "correct the side of the mark that says what the witness reads",
    };

    private string Replace => Mark switch
    {
        null => IsLong ? "mark what differs {~~…~>…~~}" : $"mark it {{~~{Reading}~>{Words}~~}}",
        { Kind: VariantKind.Substitution } mark when IsReversed(mark) => $"the mark has its sides reversed, so write {{~~{mark.Lemma}~>{mark.Base.Text}~~}}",
        { Kind: VariantKind.Unchanged } => IsLong ? "restore the words, or mark what differs {~~…~>…~~}" : $"write {{~~{Reading}~>{Words}~~}}, or restore the words",
        _ => "correct the side of the mark that says what the witness reads",
    };

    private Variant? Supplied => new[] { place.Previous, place.Next }.OfType<EditionWord>().SelectMany(word => word.Variants).FirstOrDefault(variant => variant.Kind == VariantKind.Supplied && variant.Lemma == Reading);

    /// <summary>Whether the witness reads what the mark says the edition does.</summary>
    private bool IsReversed(Variant mark) => Words.Replace(mark.Base.Text, mark.Lemma, StringComparison.Ordinal) == Reading;

    private static string Joined(string[] words) => words.Length <= Quoted
        ? string.Join(' ', words.Select(Shortened))
        : $"{string.Join(' ', words[..(Quoted / 2)].Select(Shortened))} … {string.Join(' ', words[^(Quoted / 2)..].Select(Shortened))}";

    private static string Shortened(string word) => word.Length <= LongestWord ? word : $"{word[..(LongestWord / 2)]}…{word[^(LongestWord / 2)..]}";
}
