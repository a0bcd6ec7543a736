using System.Text;
using CsCheck;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Whatever a transcription holds, the edition made of it is without an error, its proof holds, and with every change rejected it is the transcription.</summary>
public sealed class NewEditionPropertyTests
{
    private static readonly string[] s_bits =
    [
        "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "{>>", "<<}", " | ", "[^1]", "\n[^1]: ", "]", "[", "(", ")", "{|2|}", "{|", "|}", "1. ", "\n\n1. ", "\n2. ", "\n\n2. ", "\n\n3. ", "\n\n5. ", "\na. ", "\nb. ",
        "\n\n(a) ", "\n(a) ", "\n(b) ", "\na) ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "\f", "# ", "{#x}", "}", "{", "\n::: signature\n", ":::", "---\n", "\n- ", "\n- 1. ", "\n- 2. ", "*", "**", "_", "`", "\n```\n", "<b>", "<!--", "&amp;", "\\", "word", " Word", "Ж", "ß",
        "א", "𝔘", "|", "===", "~", "=", "1) ", "text", "\nSECRET\n", "\n\n2\n\n", "\n\n3\n\n", "\nTHE TITLE\n\n", "\n\nArticle 1\n\n", "\n\nII. Zweites\n\n", "word*", "word.¹ ", "\n\n* A note", "\n\n¹ Note", "x1/ ", "\n1/ Note it", "\n† See",
        "y† ", "commu-\nnism", "Sino-\nSoviet", "The quick brown fox jumps over the lazy dog and goes home.\n", "and goes on ", "\u00a0", "\u2028", "…", " ~ ", "^", "•", "\n\np1\n\n", "\n\nAbout\n\n", "\n\nPage 5\n\n",
    ];

    [Fact]
    public void Any_text_makes_an_edition_that_is_proved() =>
        Gen.Int[0, s_bits.Length - 1].Array[1, 60].Select(chosen => string.Concat(chosen.Select(i => s_bits[i])) + "w").Sample(Proves, iter: 300);

    [Fact]
    public void So_does_any_string_of_letters_and_signs() =>
        Gen.Char["ab 1.*-#>\n\t{}[]^~|<&\\`_=+:/()\u00e9\u0436"].Array[1, 80].Select(chars => new string(chars) + "w").Sample(Proves, iter: 300);

    [Fact]
    public void So_does_a_long_text_without_lines() => Proves(string.Join(' ', Enumerable.Repeat("a word and another", 5_000)));

    [Fact]
    public void So_does_a_storm_of_empty_lines() => Proves($"{new string('\n', 20_000)}a\n{string.Concat(Enumerable.Repeat("SECRET\n\n", 200))}{new string('\n', 20_000)}");

    private static void Proves(string witness)
    {
        var drafted = Drafting.Of(witness);
        var outcome = Drafting.Read(drafted);
        Assert.DoesNotContain(outcome.Diagnostics, fault => fault.IsError);
        var edition = outcome.Value!.Editions[0];
        Assert.True(edition.Proof.Holds);
        var shadows = edition.Normalizations.Select(rule => rule.LineStart).ToList();
        var words = witness.Split('\n').SelectMany(line => PlainText.Words(shadows.Find(shadow => line.StartsWith(shadow, StringComparison.Ordinal)) is { } shadow ? line[shadow.Length..] : line));
        Assert.Equal(words.Order(StringComparer.Ordinal), edition.Proof.Lines.SelectMany(edition.Proof.WordsIn).Select(word => word.Text).Order(StringComparer.Ordinal));
        Assert.Equal(Encoding.UTF8.GetBytes(witness), drafted.Files.Single(file => file.Path == "witness/transcription.txt").Content.ToArray());
    }
}
