using System.Text;

namespace StatiqEdition.Tests;

public sealed class NewEditionTests
{
    private const string Long = "There is a paragraph that has so many words that nobody would take it for anything else than a paragraph of the text itself, whatever stands above it or below it.";

    [Fact]
    public void Numbers_that_run_and_letters_under_them_make_passages() =>
        Assert.Contains("\n1. The first:\n\n    a. one thing;\n\n    b. another.\n\n2. The second.\n", Drafting.Markdown($"{Long}\n\n1. The first:\n\na. one thing;\n\nb. another.\n\n2. The second.\n"), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_does_not_follow_stands_as_text() =>
        Assert.Equal("1952\\. It was a year of war.\n", Drafting.Markdown("1952. It was a year of war.\n"));

    [Fact]
    public void A_lost_number_is_proposed_where_a_paragraph_lacks_one() =>
        Assert.Contains("\n{++2.++}{>>lacuna | proposed by new<<} The second of them is without one.\n", Drafting.Markdown("1. The first.\n\nThe second of them is without one.\n\n3. The third.\n"), StringComparison.Ordinal);

    [Fact]
    public void A_letter_in_brackets_that_begins_a_line_within_a_paragraph_stays_a_word() =>
        Assert.Contains("\n1. He had asked the Committee whether the railway would be given back, and whether\n    \\(a) was meant.\n", Drafting.Markdown($"{Long}\n\n1. He had asked the Committee whether the railway would be given back, and whether\n(a) was meant.\n\n2. It was.\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("(a)", "(b)", "(a)", "(b)")]
    [InlineData("(a.)", "(b.)", "{~~(a.)~>a.~~}{>>layout | proposed by new<<}", "{~~(b.)~>b.~~}{>>layout | proposed by new<<}")]
    [InlineData("a)", "b)", "a)", "b)")]
    public void Letters_in_brackets_are_letters(string a, string b, string first, string second) =>
        Assert.Contains($"    {first} one thing;\n\n    {second} another.\n", Drafting.Markdown($"1. The first:\n\n{a} one thing;\n\n{b} another.\n\n2. The second.\n"), StringComparison.Ordinal);

    [Fact]
    public void A_note_is_found_by_its_mark() =>
        Assert.Equal("It is worn.[^*]\n\n[^*]: {--*--}{>>note-mark | proposed by new<<} Since 1862.\n", Drafting.Markdown("It is worn.*\n\n* Since 1862.\n"));

    [Fact]
    public void A_mark_that_comes_again_gets_a_label_of_its_own() =>
        Assert.Contains("more.[^*2]\n", Drafting.Markdown("One.*\n\n* A note.\n\nAnd more.*\n\n* Another.\n"), StringComparison.Ordinal);

    [Fact]
    public void A_note_whose_mark_stands_nowhere_is_told()
    {
        var look = Drafting.Of("It is worn.\n\n† Since 1862.\n").FirstLook;
        Assert.Contains(look.Sights, sight => sight.Place.File == "witness/transcription.txt" && sight.Place.LineNumber == 3);
    }

    [Fact]
    public void Headings_are_capitals_and_numbered_words()
    {
        var markdown = Drafting.Markdown($"THE TREATY\n\n{Long}\n\nArticle 1\n\n{Long}\n");
        Assert.StartsWith("# THE TREATY\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## Article 1\n", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I have, &c.\nGERARD LOWTHER.", false)]
    [InlineData("I. The river", true)]
    [InlineData("II The mill", true)]
    [InlineData("IV", true)]
    public void A_Roman_number_begins_a_heading_and_the_pronoun_does_not(string lines, bool isHeading) =>
        Assert.Equal(isHeading, Drafting.Markdown($"{Long}\n\n{lines}\n\n{Long}\n").Contains("\n## I", StringComparison.Ordinal));

    [Theory]
    [InlineData("Cettinj6", true)]
    [InlineData("1'an", true)]
    [InlineData("rÃ©paration", true)]
    [InlineData("e´te´", true)]
    [InlineData("man-", true)]
    [InlineData("11th.", false)]
    [InlineData("1st", false)]
    [InlineData("1er", false)]
    [InlineData("well-informed", false)]
    [InlineData("1,2O7", true)]
    [InlineData("$1,4OO", true)]
    [InlineData("3O", true)]
    [InlineData("lst", true)]
    [InlineData("I87", true)]
    [InlineData("I", false)]
    [InlineData("12l.", false)]
    [InlineData("OK", false)]
    public void A_word_that_looks_misread_is_told_and_an_ordinal_is_none(string word, bool isTold) =>
        Assert.Equal(isTold, Drafting.Of($"They said {word} 44 times.\n").FirstLook.Sights.Any(sight => sight.What == $"perhaps misread: {word}"));

    [Theory]
    [InlineData("tbe", true)]
    [InlineData("Tlie", true)]
    [InlineData("Rnill,", true)]
    [InlineData("rivcr", true)]
    [InlineData("mills", false)]
    [InlineData("her", false)]
    public void A_word_that_stands_once_beside_a_common_one_that_machines_take_for_it_is_told(string word, bool isTold) =>
        Assert.Equal(isTold, Drafting.Of($"The mill by the river was {word} sold.\n\nThe mill and the river are old; the mill at the river.\n").FirstLook.Sights.Any(sight => sight.What == $"perhaps misread: {word}"));

    [Fact]
    public void A_heading_without_Latin_letters_is_given_an_id() =>
        Assert.StartsWith("# ΠΕΡΙ ΦΥΣΕΩΣ {#title}\n", Drafting.Markdown($"ΠΕΡΙ ΦΥΣΕΩΣ\n\n{Long}\n"), StringComparison.Ordinal);

    [Fact]
    public void Form_feeds_begin_pages_and_running_heads_are_forme_work()
    {
        var markdown = Drafting.Markdown("The mill 1\nIt was\n\fThe mill 2\nsold in\n\fThe mill 3\nspring.\n");
        Assert.Contains("{|2|} {--The mill 2--}{>>formework | proposed by new<<}\nsold in", markdown, StringComparison.Ordinal);
        Assert.Contains("{|3|}", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2   REPORT FROM ANTIVARI.", "COMMERCIAL REPORTS.   3", true)]
    [InlineData("2 REPORT FROM ANTIVARI.", "COMMERCIAL REPORTS. 3", true)]
    [InlineData("14    Report from Antivari", "Commercial Reports    15", true)]
    [InlineData("ARTICLE 2", "ARTICLE 3", false)]
    [InlineData("The Articles 2", "The Articles 3", false)]
    [InlineData("2. REPORT FROM ANTIVARI.", "3. COMMERCIAL REPORTS.", false)]
    [InlineData("2 REPORT FROM ANTIVARI.", "COMMERCIAL REPORTS. 9", false)]
    public void Running_heads_beside_rising_numbers_begin_pages(string left, string right, bool isHead)
    {
        var markdown = Drafting.Markdown($"The trade of this port has\n\n{left}\n\nfallen in the year of the drought, and will\n\n{right}\n\nfall again.\n");
        var number = new string([.. left.Where(char.IsDigit)]);
        Assert.Equal(isHead, markdown.Contains($"has\n{{|{number}|}} {{--{string.Join(' ', left.Split(' ', StringSplitOptions.RemoveEmptyEntries))}--}}{{>>formework | proposed by new<<}}\nfallen", StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_torn_apart_by_a_page_is_one_paragraph() =>
        Assert.Contains("It was\n{|2|} {--2--}{>>formework | proposed by new<<}\nsold in\n{|3|} {--3--}{>>formework | proposed by new<<}\nspring.", Drafting.Markdown("It was\n\n2\n\nsold in\n\n3\n\nspring.\n"), StringComparison.Ordinal);

    [Fact]
    public void Stamps_and_wreckage_are_proposed_to_be_left_out()
    {
        var markdown = Drafting.Markdown("We believe so.\n\nSECRET\n\n~ ·• ^\n");
        Assert.Contains("{--SECRET--}{>>formework | proposed by new<<} {--~ ·• ^--}{>>ocr | proposed by new<<}", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_broken_over_lines_are_proposed_joined() =>
        Assert.Equal("The {~~commu- nism~>communism~~}{>>layout | proposed by new<<},\nand {~~Sino- Soviet~>Sino-Soviet~~}{>>layout | proposed by new<<}\nties.\n", Drafting.Markdown("The commu-\nnism, and Sino-\nSoviet ties.\n"));

    [Fact]
    public void A_word_broken_over_a_page_is_whole_where_it_begins() =>
        Assert.Contains(
            "a {~~man-~>manner,~~}{>>layout | proposed by new<<}\n{|2|} {--2--}{>>formework | proposed by new<<}\n{--ner,--}{>>layout | proposed by new<<} of\n",
            Drafting.Markdown("It was in a man-\n\n2\n\nner, of\nspeaking,\n\n3\n\nsold.\n"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("A well-\ninformed reader, and a Well-informed one.\n", "well-informed")]
    [InlineData("A well-\ninformed reader, and a wellinformed one.\n", "wellinformed")]
    [InlineData("A well-\ninformed reader, and a well-\ninformed one.\n", "wellinformed")]
    public void A_broken_word_keeps_its_hyphen_where_the_transcription_has_it_within_a_line(string witness, string joined) =>
        Assert.StartsWith($"A {{~~well- informed~>{joined}~~}}", Drafting.Markdown(witness), StringComparison.Ordinal);

    [Fact]
    public void What_looks_like_Markdown_stands_for_itself()
    {
        const string Witness = "# {++x++} <b> &amp; *s* _u_ [^1] `c` ~> ~~} {|3|} \\ - | 1) ===\n- a\n> b\n+ c\n1) d\n===\n:::\n```\n";
        var passage = Assert.Single(Drafting.Read(Drafting.Of(Witness)).Value!.Editions[0].Passages);
        Assert.Equal(Witness.ReplaceLineEndings(" ").Trim(), passage.WitnessText);
    }

    [Fact]
    public void Noise_alone_is_kept_as_text() => Assert.NotEmpty(Drafting.Read(Drafting.Of("~ ·• ^\n\n| ¬\n")).Value!.Editions[0].Passages);

    [Fact]
    public void What_the_text_shows_goes_into_the_metadata()
    {
        var edition = Drafting.Read(Drafting.Of($"THE MILL\n\nHollin, 4 May 1871\n\n{Long} {Long}\n")).Value!.Editions[0];
        Assert.Equal(("THE MILL", new DateOnly(1871, 5, 4), "en"), (edition.Metadata.Title, edition.Metadata.Date, edition.Metadata.Language));
    }

    [Fact]
    public void Bullets_before_numbers_are_proposed_as_a_normalization()
    {
        var edition = Drafting.Read(Drafting.Of("- 1. The first.\n- 2. The second.\n- 3. The third.\n")).Value!.Editions[0];
        Assert.Equal(("- ", 3), (Assert.Single(edition.Normalizations).LineStart, edition.Passages.Count(passage => passage.Number is not null)));
    }

    [Fact]
    public void NIE_58_is_cut_into_its_26_paragraphs()
    {
        var edition = Drafting.Read(Drafting.Of(Encoding.UTF8.GetString(RealInput.Witness))).Value!.Editions[0];
        Assert.All(Enumerable.Range(1, 26), number => Assert.NotNull(edition.Find(new($"p{number}"))));
        Assert.NotNull(edition.Find(new("p23e")));
    }

    [Theory]
    [InlineData("", "letter.txt(1,1): error SE114: ")]
    [InlineData(" \n\n", "letter.txt(1,1): error SE114: ")]
    [InlineData("A word\nturned \u202Eround.", "letter.txt(2,8): error SE101: ")]
    public void A_transcription_of_which_no_edition_can_be_made_is_refused_at_its_place(string witness, string fault) =>
        Assert.StartsWith(fault, Assert.Single(Drafting.Try(Encoding.UTF8.GetBytes(witness)).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_at_their_place() =>
        Assert.StartsWith("letter.txt(2,2): error SE101: ", Assert.Single(Drafting.Try([.. "A\nb"u8, 0xFF]).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_word_without_end_is_refused_at_its_place() =>
        Assert.StartsWith("letter.txt(1,3): error SE111: ", Assert.Single(Drafting.Try(Encoding.UTF8.GetBytes($"A {new string('x', 20_000)}")).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_transcription_that_is_too_large_is_refused_whatever_its_size() =>
        Assert.Equal("letter.txt(1,1): error SE111: the transcription has more than 10000000 bytes; divide it, and make an edition of each part", Assert.Single(Drafting.Try(new byte[10_000_001]).Diagnostics).ToString());
}
