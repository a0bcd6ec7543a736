using CsCheck;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What the proof promises, for random editions and random edits: nothing that is marked is told, and everything that is not is told at its place.</summary>
public sealed class ProofPropertyTests
{
    private static readonly string[] s_words = ["the", "of", "and", "Peiping", "Moscow", "regime", "treaty", "railway,", "will", "control", "continue", "influence.", "Manchuria", "US-Japan", "1952", "(b)", .. Enumerable.Range(0, 120).Select(number => $"word{number}")];

    private static readonly Gen<string> s_word = Gen.Int[0, s_words.Length - 1].Select(index => s_words[index]);

    /// <summary>Words, some of them in marks; what the witness reads, word by word, beside it.</summary>
    private static readonly Gen<(string Markdown, string Witness)> s_piece = Gen.Frequency(
        (12, s_word.Select(word => (word, word))),
        (1, Gen.Select(s_word, s_word).Where(pair => pair.Item1 != pair.Item2).Select(pair => ($"{{~~{pair.Item1}~>{pair.Item2}~~}}", pair.Item1))),
        (1, s_word.Select(word => ($"{{++{word}++}}", ""))),
        (1, s_word.Select(word => ($"{{--{word}--}}", word))),
        (1, s_word.Select(word => ($"{{=={word}==}}{{>>sic<<}}", word))),
        (1, s_word.Select(word => ($"*{word}*", word))),
        (1, Gen.Select(s_word, s_word).Select(pair => ($"{pair.Item1}{{++x++}}{pair.Item2}", pair.Item1 + pair.Item2))));

    private static readonly Gen<(string Markdown, string Witness)[][]> s_paragraphs = s_piece.Array[4, 30].Array[1, 8];

    [Fact]
    public void What_is_marked_is_never_told() =>
        Gen.Select(s_paragraphs, Gen.Int[3, 12]).Sample((paragraphs, width) => Assert.Empty(Trial(paragraphs, width, lines => lines).Disagreements), iter: 1_000);

    [Fact]
    public void Whole_lines_in_another_order_are_never_told_and_are_put_back_with_one_move() =>
        Gen.Select(s_paragraphs, Gen.Int[3, 12], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample(
            (paragraphs, width, from, count, to) =>
            {
                var proof = Trial(paragraphs, width, lines => Moved(lines, from, count, to));
                Assert.Empty(proof.Disagreements);
                Assert.True(proof.Holds);
                Assert.InRange(proof.Transpositions.Count, 0, 1);
            },
            iter: 1_000);

    [Fact]
    public void What_is_not_marked_is_told_at_its_place() =>
        Gen.Select(s_paragraphs, Gen.Int[3, 12], Gen.Int[0, 100_000], UnmarkedEdit.Any).Sample(
            (paragraphs, width, at, edit) => edit.IsTold(Numbered(paragraphs), Witness(paragraphs, width), at),
            iter: 1_000);

    private static Proof Trial((string Markdown, string Witness)[][] paragraphs, int width, Func<IReadOnlyList<string>, IEnumerable<string>> order)
    {
        var lines = order(Witness(paragraphs, width).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var outcome = new TrialEdition().With("trial/text.md", Numbered(paragraphs)).WithWitness(string.Concat(lines.Select(line => $"{line}\n"))).Read();
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Editions[0].Proof;
    }

    private static string Numbered((string Markdown, string Witness)[][] paragraphs) =>
        string.Join("\n\n", paragraphs.Select((paragraph, i) => $"{i + 1}. {string.Join(' ', paragraph.Select(piece => piece.Markdown))}"));

    private static string Witness((string Markdown, string Witness)[][] paragraphs, int width) =>
        string.Concat(paragraphs.Select((paragraph, i) => paragraph.Select(piece => piece.Witness).Where(word => word.Length > 0).Prepend($"{i + 1}.").Chunk(width)).SelectMany(lines => lines).Select(line => $"{string.Join(' ', line)}\n"));

    private static List<string> Moved(IReadOnlyList<string> lines, int from, int count, int to)
    {
        from %= lines.Count;
        var run = lines.Skip(from).Take((count % (lines.Count - from)) + 1).ToList();
        var rest = lines.Take(from).Concat(lines.Skip(from + run.Count)).ToList();
        rest.InsertRange(to % (rest.Count + 1), run);
        return rest;
    }
}
