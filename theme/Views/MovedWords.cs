using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Which of a passage's words stand elsewhere in the base witness, for the view that shows what it reads.</summary>
public sealed class MovedWords
{
    private readonly Dictionary<Place, Transposition> _words;

    private MovedWords(Dictionary<Place, Transposition> words) => _words = words;

    /// <summary>The words of a passage that the proof found to be transposed; null where there are none.</summary>
    public static MovedWords? Of(Edition edition, Passage passage)
    {
        var found = edition.Proof.TransposedIn(passage).DistinctBy(transposed => transposed.Word.Place).ToDictionary(transposed => transposed.Word.Place, transposed => transposed.Moved);
        return found.Count == 0 ? null : new(found);
    }

    /// <summary>Words divided into stretches that stand in their place and stretches that do not, each with the transposition it belongs to, and whether that begins here. The stretches, joined, are the words.</summary>
    public IReadOnlyList<(string Text, Transposition? Moved, bool Begins)> Divide(Inline.Words words)
    {
        var stretches = new List<(string Text, Transposition? Moved, bool Begins)>();
        var (start, current) = (0, default(Transposition));
        foreach (var index in Starts(words.Value))
        {
            var moved = words.PlaceOf(index) is { } place ? _words.GetValueOrDefault(place) : null;
            if (moved == current)
                continue;
            stretches.Add(Stretch(words, start, index, current));
            (start, current) = (index, moved);
        }

        return [.. stretches.Append(Stretch(words, start, words.Value.Length, current)).Where(stretch => stretch.Text.Length > 0)];
    }

    private static (string Text, Transposition? Moved, bool Begins) Stretch(Inline.Words words, int start, int end, Transposition? moved) =>
        (words.Value[start..end], moved, FirstUnmarked(moved) is { } first && Starts(words.Value).Any(index => index >= start && index < end && words.PlaceOf(index) == first.Place));

    // What stands inside a mark is shown as such, and cannot bear the sign.
    private static EditionWord? FirstUnmarked(Transposition? moved) => moved?.Words.FirstOrDefault(word => word.Pieces.Count == 0);

    private static IEnumerable<int> Starts(string text) =>
        Enumerable.Range(0, text.Length).Where(index => !char.IsWhiteSpace(text[index]) && (index == 0 || char.IsWhiteSpace(text[index - 1])));
}
