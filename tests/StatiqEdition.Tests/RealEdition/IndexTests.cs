using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The indexes of NIE-58, counted another way, and its words read once more for names that nobody decided on.</summary>
public sealed partial class IndexTests
{
    /// <summary>Capitalised words that are no names of what is indexed: adjectives and doctrines, titles of persons, parts of the document, and words of its headings.</summary>
    private static readonly HashSet<string> s_decided =
    [
        "Chinese", "Communist", "Eastern", "Far", "Japanese", "Manchurian", "Marxist-Leninist-Stalinist", "Russian", "Sino-Russian", "Sino-Soviet", "Soviet", "Western", "Communism", "Stalinism", "Titoism",
        "Affairs", "Foreign", "Minister", "Premier", "Governments", "Annex", "B", "A", "Areas", "Border", "Character", "Course", "Current", "Influences", "Relations",
    ];

    private static readonly Edition s_edition = RealInput.Edition;

    public static TheoryData<string> Names => [.. s_edition.Index.Select(entry => entry.Name)];

    [Fact]
    public void The_edition_declares_an_index_of_every_kind_and_no_form_in_vain()
    {
        Assert.Equal(Enum.GetValues<IndexKind>(), s_edition.Index.Select(entry => entry.Kind).Distinct());
        Assert.Empty(RealInput.Outcome.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_is_counted_as_often_as_a_search_that_tries_the_longest_forms_first_counts_it(string name)
    {
        var entry = s_edition.Indexed.Single(entry => entry.Entry.Name == name);
        var forms = entry.Entry.Forms.Select(form => form.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var another = s_edition.Passages.Select(passage => (passage.Id, Count: Mentions(passage.Text).Count(found => forms.Contains(found.Value)))).Where(passage => passage.Count > 0);
        Assert.Equal(another, entry.Passages.Select(passage => (passage.Passage.Id, passage.Count)));
    }

    [Fact]
    public void No_capitalised_word_and_no_year_of_the_text_is_left_undecided()
    {
        var left = from passage in s_edition.Passages
                   where passage.Text.Any(char.IsLower)
                   let mentions = Mentions(passage.Text).ToList()
                   from word in Capitalised().Matches(passage.Text)
                   where !mentions.Exists(found => found.Index < word.Index + word.Length && word.Index < found.Index + found.Length)
                   where !s_decided.Contains(word.Value)
                   select $"{passage.Id}: {word.Value}";
        Assert.Empty(left);
    }

    private static MatchCollection Mentions(string text)
    {
        var forms = s_edition.Index.SelectMany(entry => entry.Forms).Select(form => form.Text).OrderByDescending(form => form.Length);
        var options = text.Any(char.IsLower) ? RegexOptions.ExplicitCapture : RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
        return Regex.Matches(text, @$"(?<![\w-])({string.Join('|', forms.Select(Regex.Escape))})(?![\w-])", options, TimeSpan.FromSeconds(1));
    }

    // What begins a sentence has a capital whatever it is; the test above counts the names there.
    [GeneratedRegex(@"(?<![.?!:]""? )(?<!^""?)\b(\p{Lu}[\w-]*|1[89]\d\d)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Capitalised();
}
