using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Changes that somebody might make to the real edition without a mark: each is told once, at its place, with what the witness reads there and the mark to write.</summary>
public sealed class SmugglingTests
{
    private const string Estimate = "estimate.md";
    private const string AnnexA = "annex-a.md";
    private const string AnnexB = "annex-b.md";

    [Theory]
    [InlineData(Estimate, "dominated from Moscow", "dominated by Moscow", "by Moscow.", "'by' is not what witness O reads here ('from', ocr.txt line 152); mark it {~~from~>by~~}")]
    [InlineData(Estimate, "{~~rall~>rail~~}{>>ocr<<}", "rail", "rail lines, and its", "'rail' is not what witness O reads here ('rall', ocr.txt line 105); mark it {~~rall~>rail~~}")]
    [InlineData(Estimate, "intelligence activities, its", "intelligence activities its", "activities its", "'activities' is not what witness O reads here ('activities,', ocr.txt line 105); mark it {~~activities,~>activities~~}")]
    [InlineData(Estimate, "Communist theoretician", "communist theoretician", "communist theo", "'communist' is not what witness O reads here ('Communist', ocr.txt line 79); mark it {~~Communist~>communist~~}")]
    [InlineData(Estimate, "{~~Stallnist~>Stalinist~~}{>>ocr<<}", "Stalinist", "Marxist-Leninist-S", "'Marxist-Leninist-Stalinist' is not what witness O reads here ('Marxist-Leninist-Stallnist', ocr.txt line 79); mark it {~~Marxist-Leninist-Stallnist~>Marxist-Leninist-Stalinist~~}")]
    [InlineData(Estimate, "has been no reliable indication", "has been reliable indication", "reliable indication", "witness O reads 'no' here (ocr.txt line 69), and the edition leaves it out; restore it, or mark {--no--}")]
    [InlineData(Estimate, "of friendship, alliance, and", "of friendship, close alliance, and", "close alliance", "'close' is not in witness O here; mark it {++close++}, or take it out")]
    [InlineData(Estimate, "contemporary non-Soviet", "contemporary contemporary non-Soviet", "contemporary non-Soviet", "'contemporary' is not in witness O here, which has it once; mark it {++contemporary++}, or take it out")]
    [InlineData(Estimate, "the world Communist movement, and is", "the Communist world movement, and is", "Communist world movement, and is", "'Communist world' is not what witness O reads here ('world Communist', ocr.txt line 49); mark it {~~world Communist~>Communist world~~}")]
    [InlineData(Estimate, "{~~rall~>rail~~}", "{~~rail~>rall~~}", "{~~rail~>", "'rail' is not what witness O reads here ('rall', ocr.txt line 105); the mark has its sides reversed, so write {~~rall~>rail~~}")]
    [InlineData(Estimate, "{~~rall~>rail~~}", "{~~rale~>rail~~}", "{~~rale~>", "'rale' is not what witness O reads here ('rall', ocr.txt line 105); correct the side of the mark that says what the witness reads")]
    [InlineData(Estimate, "{--SECRET--}{>>formework<<} {|2|}", "{|2|}", "{--SECRET 2--}", "witness O reads 'SECRET' here (ocr.txt line 57), and the edition leaves it out; restore it, or mark {--SECRET--}")]
    [InlineData(Estimate, "{--SECRET 2--}", "{--SECRET 2 p.--}", "{--SECRET 2 p.--}", "'p.' is not in witness O here; take the mark away, or turn it into {++ ++} if the edition reads it")]
    [InlineData(Estimate, "The Peiping regime accepts", "\\- The Peiping regime accepts", "\\- The", "'-' is not in witness O here: the normalization 'list bullets' takes it from the beginnings of lines; take it out")]
    [InlineData(Estimate, "regime accepts Moscow", "regime - accepts Moscow", "- accepts", "'-' is not in witness O here; mark it {++-++}, or take it out")]
    [InlineData(Estimate, "a 30-year treaty", "a {++30-year++} treaty", "treaty of friendship", "witness O reads '30-year' here (ocr.txt line 69), and the edition leaves it out; take the signs {++ ++} away, since the witness has the words")]
    [InlineData(Estimate, "Neither these advisors", "{==Neither those==}{>>sic<<} advisors", "{==Neither", "'those' is not what witness O reads here ('these', ocr.txt line 95); write {~~these~>those~~}, or restore the words")]
    [InlineData(Estimate, "appended as Annex", "attached as Annex", "attached as", "'attached' is not what witness O reads here ('appended', ocr.txt line 81); mark it {~~appended~>attached~~}")]
    [InlineData(Estimate, "two states.{==[^2]==}", "two states. {==[^2]==}", "states. {==", "'states. ²' is not what witness O reads here ('states.²', ocr.txt line 69); write {~~states.²~>states. ²~~}, or restore the words")]
    [InlineData(AnnexA, "undertakes not to conclude", "undertakes to conclude", "to conclude any", "witness O reads 'not' here (ocr.txt line 182), and the edition leaves it out; restore it, or mark {--not--}")]
    [InlineData(AnnexB, "on the day of its ratification", "on the days of its ratification", "days of its", "'days' is not what witness O reads here ('day', ocr.txt line 276); mark it {~~day~>days~~}")]
    [InlineData(AnnexB, "(such as manager of the Railway, chairman of the Central Board, etc.) ", "", "will be periodically", "witness O reads '(such as manager of … the Central Board, etc.)' here (ocr.txt line 232), and the edition leaves it out; restore it, or mark all of it {--…--}")]
    public void An_unmarked_change_is_told_once_at_its_place(string file, string text, string change, string at, string message)
    {
        var changed = "";
        var fault = Assert.Single(RealInput.ReadWith(file, source => changed = Once(source, text, change)).Diagnostics);
        Assert.Equal((Rules.Proof, message), (fault.Rule, fault.Message));
        Assert.Equal(PlaceOf(file, changed, at), fault.Place);
    }

    [Fact]
    public void A_sentence_moved_within_its_paragraph_is_told_once()
    {
        const string sentence = "Neither these advisors nor the Kremlin has criticized, at least publicly, the internal policies of Communist China or the implementation of these policies.";
        var fault = Assert.Single(RealInput.ReadWith(Estimate, source => Once(Once(source, $" {sentence}", ""), "We do not believe that these advisors", $"{sentence} We do not believe that these advisors")).Diagnostics);
        Assert.Equal("'Neither these advisors nor … implementation of these policies.' stands here, but witness O has it in ocr.txt line 95, amid other words, and only whole lines change their order; put it back, or mark {++…++} here and {--…--} there", fault.Message);
    }

    [Fact]
    public void A_sentence_moved_to_another_part_is_told_once()
    {
        const string sentence = "Peiping and Moscow both aim at expelling all Western influence from Asia and at extending Communist control over the entire area.";
        var fault = Assert.Single(RealInput.ReadWith(Estimate, source => Once(Once(source, $" {sentence}", ""), "by military force.\n", $"by military force. {sentence}\n")).Diagnostics);
        Assert.Contains("stands here, but witness O has it in ocr.txt line 79", fault.Message, StringComparison.Ordinal);
        Assert.Equal(18, fault.Place.Line);
    }

    [Fact]
    public void Two_paragraphs_with_each_others_words_are_told()
    {
        var faults = RealInput.ReadWith(Estimate, source => Exchanged(source, Paragraph(source, 12), Paragraph(source, 15))).Diagnostics;
        Assert.Equal([52, 60], faults.Select(fault => fault.Place.Line));
        Assert.StartsWith("'12.' is not what witness O reads here ('15.', ocr.txt line 107)", faults[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("'15.' is not what witness O reads here ('12.', ocr.txt line 99)", faults[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_lines_in_another_order_that_take_one_another_s_released_ids_are_told() =>
        Assert.Equal(Rules.Displaced, Assert.Single(RealInput.ReadWith(AnnexB, source => Exchanged(source, "CHOU EN-LAI", "A. Y. VYSHINSKY")).Diagnostics).Rule);

    [Fact]
    public void Whole_lines_in_another_order_with_their_ids_are_a_transposition_that_is_listed_and_told_as_a_change_since_the_release()
    {
        const string presidium = "On the authorization of the Presidium of the Supreme Soviet of the Union of Soviet Socialist Republics";
        var (chou, vyshinsky, of) = (IdOf("CHOU EN-LAI"), IdOf("A. Y. VYSHINSKY"), IdOf(presidium));
        var outcome = RealInput.ReadWith(AnnexB, source => Once(Exchanged(source, "CHOU EN-LAI", "A. Y. VYSHINSKY"), presidium, $"{presidium} {{#{of}}}")
            .Replace("\nCHOU EN-LAI\n", $"\nCHOU EN-LAI {{#{chou}}}\n", StringComparison.Ordinal)
            .Replace("\nA. Y. VYSHINSKY\n", $"\nA. Y. VYSHINSKY {{#{vyshinsky}}}\n", StringComparison.Ordinal));

        Assert.Equal(Rules.ChangedText, Assert.Single(outcome.Diagnostics).Rule);
        Assert.Equal(RealInput.Edition.Proof.Transpositions.Count + 2, outcome.Value!.Editions[0].Proof.Transpositions.Count);
    }

    [Fact]
    public void A_word_beside_the_mark_of_a_normalization_is_proved_like_any_other()
    {
        var fault = Assert.Single(RealInput.ReadWith(Estimate, source => Once(source, "On the other hand, the following", "At the other hand, the following")).Diagnostics);
        Assert.Equal("'At' is not what witness O reads here ('On', ocr.txt line 138); mark it {~~On~>At~~}", fault.Message);
    }

    [Fact]
    public void An_edited_witness_is_told_with_both_checksums_and_nothing_else() =>
        Assert.Matches("has the SHA-256 [0-9a-f]{64}, not [0-9a-f]{64}; restore", Assert.Single(RealInput.ReadWith("witness/ocr.txt", source => Once(source, "rall", "rail")).Diagnostics).Message);

    [Theory]
    [InlineData("It {==now ==}{>>sic<<}here.", "It nowhere.", "now here.")]
    [InlineData("The the{== rapist==}{>>sic<<}", "The therapist", "the rapist")]
    [InlineData("It is [^not] true.\n\n[^not]: See here.", "It is not true.\n\nSee here.", "[^not]")]
    [InlineData("As 60a[^60a] says.\n\n[^60a]: See here.", "As 60a60a says.\n\nSee here.", "60a[^60a]")]
    public void Neither_a_space_in_a_mark_nor_a_notes_mark_hides_a_change_of_words(string markdown, string witness, string told)
    {
        var outcome = ProofChecks.Of(new TrialEdition().With("trial/text.md", markdown).WithWitness(witness + "\n").Read());
        Assert.StartsWith($"'{told}' is not what witness O reads here", Assert.Single(outcome.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The{-- rall--} lines.", "The rall lines.")]
    [InlineData("As 60a{~~60a~>[^60a]~~} says.\n\n[^60a]: See here.", "As 60a60a says.\n\nSee here.")]
    [InlineData("{--SECRET 2 --}Moreover", "SECRET 2 Moreover")]
    public void Spaces_inside_a_mark_divide_words_as_those_outside_do(string markdown, string witness) =>
        Assert.Empty(ProofChecks.Of(new TrialEdition().With("trial/text.md", markdown).WithWitness(witness + "\n").Read()).Diagnostics);

    [Fact]
    public void The_last_word_of_a_line_is_told_where_the_rest_of_its_line_stands()
    {
        var fault = Assert.Single(RealInput.ReadWith(AnnexB, source => Once(source, "A. Y. VYSHINSKY", "A. Y.")).Diagnostics);
        Assert.Equal("input/nie-58/annex-b.md", fault.Place.File);
    }

    [Fact]
    public void A_dropped_paragraph_is_one_fault() =>
        Assert.StartsWith("witness O reads '17. Soviet influence in … Chinese Communist administrative control.' here", Assert.Single(RealInput.ReadWith(Estimate, source => Once(source, $"17. {Paragraph(source, 17)}", "{++17.++} {++Nothing is known.++}")).Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void An_edition_of_another_document_is_not_told_word_by_word() =>
        Assert.True(RealInput.ReadWith(Estimate, source => Regex.Replace(source, @"\b(?<word>[a-z]+)\b", "x${word}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))).Diagnostics.Count < 2000);

    private static string Paragraph(string source, int number) => source.Split('\n').Single(line => line.StartsWith($"{number}. ", StringComparison.Ordinal))[$"{number}. ".Length..];

    private static Locus IdOf(string words) => RealInput.Edition.Parts[3].Passages.Single(passage => passage.Text == words).Id;

    private static string Exchanged(string source, string one, string other) =>
        Once(Once(Once(source, one, "\0"), other, one), "\0", other);

    private static string Once(string source, string text, string change)
    {
        var at = source.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the edition does not have '{text}'");
        return source.Remove(at, text.Length).Insert(at, change);
    }

    private static Place PlaceOf(string file, string source, string text)
    {
        var before = source[..source.IndexOf(text, StringComparison.Ordinal)].Split('\n');
        return new($"input/nie-58/{file}", before.Length - 1, before[^1].Length);
    }
}
