using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Libraries of made editions, all different: words drawn as languages draw them (the n-th most common one n times rarer than the first, Zipf), and a few that only one edition has. The same number gives the same library.</summary>
internal static class ManyEditions
{
    private const int Passages = 60;
    private const int WordsOfPassage = 50;
    private const int Vocabulary = 60_000;

    /// <summary>A library of so many editions.</summary>
    public static Library Library(int count) => new(new("Many Editions", "Made for a measurement."), [.. Enumerable.Range(0, count).Select(Edition)]);

    /// <summary>A word that only one edition has.</summary>
    public static string Own(int edition) => $"{Word(Vocabulary + edition)}q";

    /// <summary>The n-th most common word.</summary>
    public static string Word(int number)
    {
        const string Consonants = "tnsrldmkpbvgz";
        const string Vowels = "aeiou";
        var word = "";
        for (var rest = number; rest > 0 || word.Length == 0; rest /= Consonants.Length * Vowels.Length)
            word += $"{Consonants[rest % Consonants.Length]}{Vowels[rest / Consonants.Length % Vowels.Length]}";
        return word;
    }

    private static Edition Edition(int number)
    {
        var dice = new Dice((uint)number + 1);
        var passages = Enumerable.Range(1, Passages).Select(paragraph => Passage(paragraph, Enumerable.Range(0, WordsOfPassage).Select(_ => Word(dice.Rank(Vocabulary))).Append(paragraph == 1 ? Own(number) : "so")));
        return new(new($"e{number}"), SmallEdition.Edition.Metadata with { ShortTitle = $"Edition {number} of {Word(number + Passages)}" }, [new(new("text"), "Text", [.. passages.Select(passage => new Block.Lone(passage))])], [])
        {
            Witnesses = SmallEdition.Edition.Witnesses,
        };
    }

    private static Passage Passage(int number, IEnumerable<string> words) =>
        new(new($"p{number}"), PassageKind.Paragraph, new("text"), [new Inline.Words(string.Join(' ', words))], Place.StartOf("text.md")) { Number = $"{number}" };

    // The numbers of a linear congruence, since those of the framework may change.
    private sealed class Dice(uint seed)
    {
        private uint _last = seed * 2_654_435_761;

        public int Rank(int most)
        {
            _last = (_last * 1_664_525) + 1_013_904_223;
            return (int)Math.Exp(_last / (double)uint.MaxValue * Math.Log(most)) - 1;
        }
    }
}
