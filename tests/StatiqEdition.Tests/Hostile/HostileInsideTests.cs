using System.Globalization;
using System.Text;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What breaks parsers, each by itself, inside a mark, in a variant note, in a note, in a heading and in a numbered paragraph: it ends in an edition or in diagnostics, and no word is lost.</summary>
public sealed class HostileInsideTests
{
    private const string Before = "qbefore";
    private const string After = "qafter";

    private static readonly string[] s_signs =
    [
        "[", "]", "[ (](", "[a](b", "[a](<", "[a](b \"", "![a](", "_a ", "*a_ ", "**a*", "*", "_", "`", "e`` ", "<", "</", "<!--", "<?", "<![CDATA[", "<a@", "<http:", "&", "&#", "&#x", "&quot", "\\", "{", "}", "{#", "{|",
        "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "{>>", "<<}", "[^", "[^1", "> ", "* ", "1. ", "a. ", "# ", "::: ", "|", " | ", "\t", "\u00a0", "\u00ad", "e\u0301", "\U0001d518",
    ];

    private static readonly CompositeFormat[] s_around = [.. new[] { "{0}", "x {{++{0}++}}", "x {{--{0}--}}", "x {{~~{0}~>{0}~~}}", "x {{=={0}==}}{{>>sic<<}}", "x {{==y==}}{{>>{0}<<}}", "x[^1]\n\n[^1]: {0}", "# {0}", "1. {0}", "::: signature\n\n{0}\n\n:::", "{{--\n{0}\n--}}\n\nx", "{{++\n\n{0}\n\n++}}" }.Select(CompositeFormat.Parse)];

    public static TheoryData<string> Signs => [.. s_signs];

    [Theory]
    [MemberData(nameof(Signs))]
    public void Two_thousand_signs_end_in_an_edition_or_in_diagnostics_wherever_they_stand(string sign) =>
        Assert.All(s_around, around => Ends(sign, around));

    private static void Ends(string sign, CompositeFormat around)
    {
        var outcome = TrialEdition.Read(string.Format(CultureInfo.InvariantCulture, around, $"{Before} {string.Concat(Enumerable.Repeat(sign, 2_000))} {After}"));
        Assert.Equal(outcome.Value is null, outcome.Diagnostics.Any(fault => fault.IsError));
        if (outcome.Value is { } library)
            Assert.All([Before, After], word => Assert.Contains(word, Words(library.Editions[0]), StringComparison.Ordinal));
    }

    private static string Words(Edition edition) => string.Join(' ', edition.Passages.Select(passage => $"{passage.Text} {passage.WitnessText} {string.Join(' ', passage.Variants.Select(variant => PlainText.Reading(variant.Remark)))}"));
}
