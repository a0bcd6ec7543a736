using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Words that follow one another in a text, gathered into one run that knows where each stretch of it stands in the source.</summary>
internal sealed class RunningWords(IReadOnlyList<string> otherLanguages)
{
    private readonly StringBuilder _text = new();
    private readonly List<Stretch> _stretches = [];

    /// <summary>Adds the words that follow.</summary>
    public void Append(Inline.Words words)
    {
        foreach (var stretch in words.Stretches)
        {
            var moved = stretch with { Start = _text.Length + stretch.Start };
            if (_stretches.Count == 0 || !Continues(_stretches[^1], moved))
                _stretches.Add(moved);
        }

        _text.Append(words.Value);
    }

    /// <summary>The run, and an end of it, divided where the language changes; nothing where no words have come.</summary>
    public IReadOnlyList<Inline> Take()
    {
        if (_text.Length == 0)
            return [];
        var run = new Inline.Words(_text.ToString()) { Stretches = [.. _stretches] };
        _text.Clear();
        _stretches.Clear();
        return otherLanguages.Count == 0 ? [run] : [.. Scripts.Divide(run.Value, otherLanguages).Select(stretch => Part(run, stretch.Place) with { Language = stretch.Language })];
    }

    private static Inline.Words Part(Inline.Words run, Range place)
    {
        var (start, length) = place.GetOffsetAndLength(run.Value.Length);
        var inside = run.Stretches.Where(stretch => stretch.Start > start && stretch.Start < start + length).Select(stretch => stretch with { Start = stretch.Start - start });
        return new(run.Value[place]) { Stretches = [.. run.PlaceOf(start) is { } first ? [new(0, first)] : Array.Empty<Stretch>(), .. inside] };
    }

    private static bool Continues(Stretch before, Stretch next) =>
        next.Place == before.Place with { Column = before.Place.Column + next.Start - before.Start };
}
