using System.Text;

namespace StatiqEdition.Fuzz;

/// <summary>Changes a text as a hand might that slips, or that means harm.</summary>
internal sealed class Mutation(Random random)
{
    private const int MostChanges = 6;
    private const int LongestCut = 40;
    private const int LongestText = 40_000;
    private int _words;

    /// <summary>A new text: fragments alone, or a text with a few changes, parts of <paramref name="another"/> among them.</summary>
    public string Of(string text, string another, IReadOnlyList<string> fragments)
    {
        if (random.Next(4) == 0)
            return string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Fragment(fragments)));
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
            text = Changed(text, another, fragments);
        return Whole(text.Length <= LongestText ? text : text[..LongestText]);
    }

    /// <summary>The text as a file gives it back, where half a character is none.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private string Changed(string text, string another, IReadOnlyList<string> fragments)
    {
        var at = random.Next(text.Length + 1);
        var cut = Math.Min(random.Next(LongestCut), text.Length - at);
        var from = random.Next(text.Length + 1);
        return random.Next(8) switch
        {
            0 or 1 or 2 => text.Insert(at, Fragment(fragments)),
            3 => text.Remove(at, cut),
            4 => text.Insert(from, text.Substring(at, cut)),
            5 => text.Remove(at, cut).Insert(at, Fragment(fragments)),
            6 => text.Insert(at, string.Concat(Enumerable.Repeat(Fragment(fragments), random.Next(2, 150)))),
            _ => text.Insert(at, Some(another)),
        };
    }

    private string Some(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(random.Next(5 * LongestCut), text.Length - at));
    }

    /// <summary>A fragment; every word is one that stands nowhere else, so that it is missed where it is lost.</summary>
    private string Fragment(IReadOnlyList<string> fragments)
    {
        var fragment = fragments[random.Next(fragments.Count)];
        return fragment.Contains("word", StringComparison.Ordinal) ? fragment.Replace("word", Word(), StringComparison.Ordinal) : fragment;
    }

    private string Word()
    {
        const int letters = 26;
        var number = _words++;
        return $"q{(char)('a' + (number / letters / letters / letters % letters))}{(char)('a' + (number / letters / letters % letters))}{(char)('a' + (number / letters % letters))}{(char)('a' + (number % letters))}q";
    }
}
