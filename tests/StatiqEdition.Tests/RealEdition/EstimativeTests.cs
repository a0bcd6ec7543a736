using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The words of estimative probability in NIE-58, read once more.</summary>
public sealed partial class EstimativeTests
{
    private static readonly IReadOnlyList<EstimativePassage> s_passages = RealInput.Edition.EstimativePassages;

    [Fact]
    public void They_are_looked_for_in_the_estimate_and_its_notes_and_not_in_the_treaties()
    {
        Assert.Equal(["n1", "n2", "n3", "n4"], s_passages.TakeLast(4).Select(passage => passage.Passage.Id.Id));
        Assert.Equal(26, s_passages.Count(passage => passage.Passage is { Kind: PassageKind.Paragraph, Number: not null }));
        Assert.DoesNotContain(s_passages, passage => passage.Passage.Id.Id.StartsWith("annex", StringComparison.Ordinal) || passage.Passage.Kind == PassageKind.Heading);
    }

    [Fact]
    public void No_word_that_could_be_one_is_left_undecided()
    {
        var left = from passage in s_passages
                   from word in Suspect().Matches(passage.Text)
                   where !passage.Words.Any(found => found.Start <= word.Index && word.Index < found.End)
                   select $"{passage.Passage.Id}: {word.Value}";
        Assert.Equal(["n1: possible effect", "n4: possible effect", "p20: estimate that", "p20: may have", "p23a: probable course", "the-problem-p1: probable courses"], left.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("p2", "we believe judgment", "we believe judgment", "unlikely improbable -1", "we believe judgment", "almost certain almost certain 2")]
    [InlineData("p5", "undoubtedly certain 3", "we do not believe judgment", "we have previously estimated judgment", "we believe judgment")]
    [InlineData("p20", "appears evidence", "probably probable 1")]
    [InlineData("p23e", "we have estimated judgment", "we do not believe judgment", "is a question possible 0", "is certain certain 3")]
    [InlineData("p7")]
    [InlineData("n1", "believes judgment", "reserves judgment judgment", "unlikely improbable -1")]
    public void A_passage_has_its_words_in_order_each_in_its_class(string id, params string[] words) =>
        Assert.Equal(words, s_passages.Single(passage => passage.Passage.Id.Id == id).Words.Select(word => $"{word.Form.Text} {word.Of.Name} {word.Of.Degree}".TrimEnd()));

    [GeneratedRegex(@"\b(believe[sd]?|estimate that|think|conclude|probabl[ey]( courses?)?|(un)?likely|certain(ly)?(?! economic)|undoubtedly|doubt|may( have)?|might|could|possibl[ey](?! in)( effect)?|perhaps|apparently|appears?|seems?|presumably)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Suspect();
}
