using CsCheck;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>A change of one word of a source that no mark tells of.</summary>
internal sealed record UnmarkedEdit(string Name, Func<string, string> Change)
{
    private static readonly UnmarkedEdit[] s_edits =
    [
        new UnmarkedEdit("a letter changed", word => $"{word[..^1]}{(word[^1] == 'q' ? 'z' : 'q')}"),
        new UnmarkedEdit("a letter added", word => $"{word}q"),
        new UnmarkedEdit("a sign added", word => $"{word};"),
        new UnmarkedEdit("another case", word => string.Concat(word.Select(c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)))),
        new UnmarkedEdit("a word dropped", _ => ""),
        new UnmarkedEdit("a word added", word => $"{word} qq"),
        new UnmarkedEdit("a word put in its place", _ => "qqq"),
    ];

    /// <summary>Any of the changes that an editor's hand may make.</summary>
    public static Gen<UnmarkedEdit> Any { get; } = Gen.Int[0, s_edits.Length - 1].Select(index => s_edits[index]);

    /// <summary>Makes the change at one of a source's unmarked words, and fails unless the proof tells of it, and of nothing else, at its place: the word's, or that of a neighbour for a word that is gone.</summary>
    public void IsTold(string markdown, string witness, int at)
    {
        var words = Plain(Read(markdown, witness).Value!.Editions[0]);
        if (words.Count == 0)
            return;
        var word = words[at % words.Count];
        var changed = Change(word.Text);
        if (changed == word.Text)
            return;
        var outcome = ProofChecks.Of(Read(Applied(markdown, word, changed), witness));
        var fault = Assert.Single(outcome.Diagnostics);
        Assert.Equal(Rules.Proof, fault.Rule);
        Assert.Equal(word.Place.Line, fault.Place.Line);
        Assert.InRange(fault.Place.Column, word.Place.Column - (changed.Length == 0 ? Longest : Signs), word.Place.Column + changed.Length + Longest);
    }

    // The next word may stand in a mark, whose signs and supplied words stand between; and of emphasis that was dropped, the sign before it is left.
    private const int Longest = 60;
    private const int Signs = 1;

    private static Outcome<Library> Read(string markdown, string witness) => new TrialEdition().With("trial/text.md", markdown).WithWitness(witness).Read();

    /// <summary>The words that stand in the source as they are, before others and unlike the next, so that it can be said which was dropped.</summary>
    private static IReadOnlyList<EditionWord> Plain(Edition edition)
    {
        var words = edition.Proof.Lines.SelectMany(edition.Proof.WordsIn).ToList();
        return [.. words.Zip(words.Skip(1)).Where(pair => pair.First.Passage == pair.Second.Passage && pair.First.Text != pair.Second.Text && pair.First.Pieces.Count == 0 && pair.First.Place != pair.First.Passage.Place).Select(pair => pair.First)];
    }

    private static string Applied(string markdown, EditionWord word, string changed)
    {
        var lines = markdown.Split('\n');
        var line = lines[word.Place.Line];
        Assert.Equal(word.Text, line.Substring(word.Place.Column, word.Text.Length));
        lines[word.Place.Line] = line.Remove(word.Place.Column, word.Text.Length).Insert(word.Place.Column, changed);
        return string.Join('\n', lines);
    }
}
