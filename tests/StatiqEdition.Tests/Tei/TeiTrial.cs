using System.Security.Cryptography;
using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>Editions, proved against their witnesses, in which something is hard to say in TEI: small ones, and the second one that the repository holds.</summary>
internal static class TeiTrial
{
    private const string Normalizations = """
        normalizations:
          - name: bullets
            line-start: "- "
            reason: The software's.
          - name: bars
            line-start: ">"
            reason: The software's too.

        """;

    /// <summary>The name of the trial with tables that have no head.</summary>
    public const string WithoutHead = "tables without a head";

    /// <summary>The trials by their names.</summary>
    public static IReadOnlyDictionary<string, Edition> All { get; } = new Dictionary<string, Edition>
    {
        ["marks in emphasis, in numbers, beside pages and around marks of notes"] = Read(
            "On Trade\n- The rails wags grow.¹ Again it ends,\n2\n>2. Factors: Factors:\na. the force*\n- \n- SECRET b of law\n> \n- \n¹ Se it.\nStars.\n\n",
            Normalizations,
            "# On Trade\n\n"
            + "{++1.++}{>>lacuna | F = 1.<<} The *rail{--s--}{>>ocr<<} {~~wags~>ways~~}{>>ocr? | O, or *the document*, see [¶2](#p2)<<} grow*.[^1] Again{++[^1]++}{>>note-mark<<} it {~~ends,~>ends.[^*]~~}{>>F = ends; ended | the end<<} {|2|}{--2--}{>>formework<<}\n\n"
            + "2. Factors: {--Factors:--}\n\n"
            + "    a. the **{==force==}{>>sic<<}**{==[^*]==}{>>the mark stands in O<<} {--SECRET--}{>>formework | F = b.<<}\n\n"
            + "    {~~b~>b.~~} of {==law==}{>>F = laws<<}{++, *and order*++}{>>F = ,<<}\n\n"
            + "[^1]: {--¹--}{>>note-mark<<} {~~Se~>See~~} it.\n\n[^*]: Stars.\n"),
        ["typed blocks where TEI has no place for them"] = Read(
            "Whereas\nTHE TREATY\nof peace\nSigned so\nA. B.\nand more\n1. one\nC. D.\nBelow\nPreamble\nPre text\nand on\na. lost? no\nE. F.\nG. H.\n",
            "",
            "::: title-page\n\nWhereas\n\n# THE TREATY\n\nof peace\n\n:::\n\n::: signature\n\nSigned so\n\nA. B.\n\n:::\n\nand more\n\n::: preamble\n\n1. one\n\n:::\n\n::: signature\n\nC. D.\n\n:::\n\n## Below\n\n::: preamble\n\n### Preamble\n\nPre text\n\n:::\n\nand on\n\na\\. lost? no\n\n::: signature\n\nE. F.\n\n:::\n\n::: signature\n\nG. H.\n\n:::\n"),
        ["a front, several parts, sections in sections, and numbers on nothing but forme work"] = Read(
            "SECRET\nCOPY 1\nTHE TITLE\nA subtitle\nafter it\nunnumbered\nTITLE TWO\nA\nB\nstray\n1. SECRET\n2. x\na. y\nSECRET\nb. z\nC\nlast\n",
            "parts:\n  - cover.md\n  - text.md\n  - annex.md\n",
            "unnumbered\n\n# TITLE TWO\n\n## A\n\n### B {#1952-b}\n\nstray\n\n1. {--SECRET--}{>>formework<<}\n\n2. x\n\n    a. y {--SECRET--}{>>formework<<}\n\n    b. z\n\n## C\n",
            ("cover.md", "---\nid: cover\nlabel: \"The <cover> & more\"\n---\n\n{--SECRET--}{>>formework<<} COPY 1\n\n::: title-page\n\n# THE TITLE\n\n## A subtitle\n\n:::\n\nafter it\n"),
            ("annex.md", "last\n")),
        ["lines in another order, and signs at the ends of the witness"] = Read(
            "- \n- 3. three stands first of all here\n> \n1. one is the first of them all\n2. two is the second of them all\n- \n",
            Normalizations,
            "1. one is the first of them all\n\n2. two is the second of them all\n\n3. three stands first of all here\n"),
        ["quotations in parts, in paragraphs and between letters"] = Read(
            "It has:\nBoth parties consult\n1. and keep\n(a) words\nafter\n2. three\nb c\na. d\ne\nf\n(h) g\nlast\n",
            "",
            "It has:\n\n::: quotation\n\nBoth *parties* {==consult==}{>>F = agree<<}\n\n1. and keep\n\n    (a) words\n\n:::\n\nafter\n\n2. three\n\n    ::: verse\n\n    b c\n\n    :::\n\n    a. d\n\n    ::: quotation\n\n    e\n\n    f\n\n    :::\n\n    {~~(h)~>b)~~} g\n\n::: quotation\n\nlast\n\n:::\n"),
        ["hostile words"] = Read(
            "]]><a & \"b\">\n1. ]]> &amp; <!-- - --> é𝄞 <?x?> ]]>\n2. end\n",
            "title: \"]]>&lt;<b> & 'c'\"\neditors: \"<script>\"\nlicence:\n  name: \"&amp;\"\n  url: \"https://editions.test/a b?c=<d>&e\"\n",
            "# \\]\\]>\\<a & \"b\"\\>\n\n1. \\]\\]> \\&amp; \\<!-- - --> {~~é𝄞~>e & \\<b>~~}{>>ocr | F = ]]> | says \\<b> & [x](https://editions.test/a?b=c&d='e')<<} \\<?x?> {==\\]\\]>==}{>>]]> & so on<<}\n\n2. end\n"),
        ["a witness called as a passage is"] = Read("1. one\n", "", "1. {==one==}{>>p1 = two | 1 = three<<}\n", sigla: ["o", "p1", "1"]),
        [WithoutHead] = Read(
            "Petit 18\nCicero l2\nl2\n",
            "",
            "::: table\n\n|---|---|\n| Petit | 18 |\n| Cicero | {~~l2~>12~~}{>>ocr | F = 12<<} |\n\n:::\n\n::: table\n\n|---|\n| {~~l2~>12~~} |\n\n:::\n"),
        ["a letter with verse, a table and other scripts"] = SecondInput.Edition,
    };

    /// <summary>The names of the trials.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    private static Edition Read(string witness, string yaml, string text, params (string File, string Text)[] more) => Read(witness, yaml, text, ["O", "F"], more);

    private static Edition Read(string witness, string yaml, string text, string[] sigla, params (string File, string Text)[] more)
    {
        var trial = more.Aggregate(new TrialEdition(), (trial, file) => trial.With($"trial/{file.File}", file.Text)).With("trial/text.md", text).With("trial/witness/o.txt", witness);
        var outcome = ProofChecks.Of(trial.WithMetadata(yaml + Witnesses(witness, sigla)).Read());
        Assert.Empty(outcome.Diagnostics);
        return outcome.Value!.Editions[0];
    }

    private static string Witnesses(string witness, string[] sigla) =>
        $"witnesses:\n  - {{ siglum: {sigla[0]}, title: The base, description: As received., file: witness/o.txt, sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(witness)))} }}\n"
        + string.Concat(sigla.Skip(1).Select(siglum => $"  - {{ siglum: \"{siglum}\", title: Another, description: Single readings. }}\n"));
}
