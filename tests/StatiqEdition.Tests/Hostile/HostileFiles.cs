namespace StatiqEdition.Tests.Hostile;

/// <summary>The files of an edition that has every key and every construct. <c>§</c> is the text on trial as Markdown says it, <c>¤</c> the same as it stands, <c>®</c> what of it a reading may hold, <c>¶</c> the forms that <c>edition.yml</c> declares; <c>¦</c> is a word that the second release changes.</summary>
internal static class HostileFiles
{
    /// <summary>The files of YAML by their paths, written as JSON, which is YAML.</summary>
    public static IReadOnlyDictionary<string, string> Yaml { get; } = new Dictionary<string, string>
    {
        ["site.yml"] = """{ "title": "x", "description": "x", "url": "https://editions.test/", "report": "https://editions.test/x" }""",
        ["hostile/edition.yml"] = """
            {
              "title": "x", "short-title": "x", "genre": "x", "author": "x", "date": "1952-09-10", "language": "en", "other-languages": ["he"], "version": "1.0.0", "released": "2026-01-02", "editors": "x",
              "licence": { "name": "x", "url": "https://editions.test/x" }, "abstract": "x", "statement": "x",
              "document": [{ "name": "x", "value": "x", "url": "https://editions.test/x" }],
              "source": [{ "name": "x", "value": "x", "url": "https://editions.test/x" }],
              "witnesses": [
                { "siglum": "O", "title": "x", "description": "x", "file": "witness/o.txt", "sha256": "x", "url": "https://editions.test/x" },
                { "siglum": "F", "title": "x", "description": "x", "file": "witness/f.txt", "sha256": "x", "url": "https://editions.test/x" }
              ],
              "normalizations": [{ "name": "x", "line-start": "- ", "reason": "x" }],
              "introduction": "introduction.md",
              "parts": ["text.md"],
              "comparisons": [{ "left": "p1", "right": "p2" }],
              "aliases": [{ "from": "kept", "to": "p1" }, { "from": "kept-p1", "to": "changed-p1" }],
              "index": {
                "note": "x",
                "persons": [{ "name": "x", "forms": ["x", "First"], "wikidata": "Q1", "viaf": "1" }],
                "places": [{ "name": "x", "forms": ["x", "second"], "wikidata": "Q1", "viaf": "1" }],
                "organisations": [{ "name": "x", "forms": ["x"], "wikidata": "Q1", "viaf": "1" }],
                "dates": [{ "name": "x", "forms": ["x"], "date": "1952", "wikidata": "Q1", "viaf": "1" }]
              },
              "estimative": {
                "note": "x", "parts": ["text.md"], "passed-over": ["x"],
                "classes": [{ "name": "x", "degree": "1", "meaning": "x", "forms": ["x", "ends"] }]
              }
            }
            """,
        ["hostile/matter.yml"] = """{ "id": "text", "label": "x" }""",
    };

    /// <summary>The part.</summary>
    public const string Text = """
        ::: title-page

        # Title §

        by §

        :::

        {|1|}{--¤ 1--}{>>formework | says §<<}

        ::: preamble

        Preamble §

        :::

        ## X §

        ## Section § {#¦}

        1. First § is ¦ *here § and **there §***.[^1] {~~¤ old~>§ new~~}{>>ocr? | F = ® | says *§* and [§](https://editions.test/?q=x&y='z')<<} ends.

            a. Letter § and [link §](#p2), [mail §](mailto:a@editions.test?subject=x&body=y).

        2. The second {++§ supplied++}{>>lacuna | F = ®<<} and {--¤ surplus--}{>>layout | says §<<} and {==§ same==}{>>sic | F = ® | says §<<} {|2|}{--2--}{>>formework<<} ends.[^*]

        3. Formulas {~~=cmd|x~>\=cmd~~}{>>F = +1+1 | -2+3<<} {~~+1+1~>@SUM(1)~~}{>>conjecture | F = @SUM(1) | =2+2<<} {++-2+3++}{>>lacuna | F = =2+2 | +2+2<<} ¶.

        ::: signature

        Signed §

        :::

        [^1]: Note § {~~¤ worse~>§ better~~} ends.

        [^*]: Another §, see [§](../hostile/?q=%22%3E).
        """;

    /// <summary>The base witness.</summary>
    public const string Base = """
        Title ¤
        by ¤
        ¤ 1
        Preamble ¤
        X ¤
        - Section ¤
        1. First ¤ is ¦ here ¤ and there ¤.¹ ¤ old ends.
        a. Letter ¤ and link ¤, mail ¤.
        2. The second and ¤ surplus and ¤ same 2 ends.*
        3. Formulas =cmd|x +1+1 ¶.
        Signed ¤
        Note ¤ ¤ worse ends.
        Another ¤, see ¤.

        """;

    /// <summary>Another witness, of which single readings are known.</summary>
    public const string Other = "¤\n";

    /// <summary>The introduction.</summary>
    public const string Introduction = """
        ## About §

        Made *§* from **§**, see [§](../#p1).

        - One §
        - Two §
        """;
}
