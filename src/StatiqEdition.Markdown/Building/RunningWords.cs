using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Words that follow one another in a text, gathered into one run that knows where each stretch of it stands in the source.</summary>
internal sealed class RunningWords
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

    /// <summary>The run, and an end of it; nothing where no words have come.</summary>
    public IReadOnlyList<Inline> Take()
    {
        if (_text.Length == 0)
            return [];
        var run = new Inline.Words(_text.ToString()) { Stretches = [.. _stretches] };
        _text.Clear();
        _stretches.Clear();
        return [run];
    }

    private static bool Continues(Stretch before, Stretch next) =>
        next.Place == before.Place with { Column = before.Place.Column + next.Start - before.Start };
}
