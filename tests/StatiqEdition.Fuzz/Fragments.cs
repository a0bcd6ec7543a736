namespace StatiqEdition.Fuzz;

/// <summary>The smallest pieces of the languages that the program reads, whole and broken.</summary>
internal static class Fragments
{
    public static IReadOnlyList<string> Markdown { get; } =
    [
        "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{==", "==}", "{>>", "<<}", " | ", "[^1]", "[^1]: ", "[^a", "[^*]", "\n\n[^*]: ", "]: ", "]", "[", "(", ")", "](", "{|2|}", "{|", "|}",
        "1. ", "2. ", "\n\n1. ", "\n\n2. ", "\n\n    a. ", "\n\n    b. ", "    ", "\t", "\n", "\n\n", "\n\n\n", "  \n", "# ", "\n\n# ", "\n\n## ", "\n\n### ", " {#x}", "{#", "}", "{", "\n\n::: signature\n\n", "\n\n::: title-page\n\n", "\n\n::: quotation\n\n", "\n\n    (a) ", "b) ",
        ":::", "\n\n:::\n\n", "---\n", "---\nid: x\n---\n", "- ", "> ", "*", "**", "_", "`", "```", "\n===\n", "\n---\n", "<", "<b>", "<!--", "&amp;", "&nbsp;", "&#65;", "&#x202e;", "\\", "\\\n", "|", "ocr", "sic", "layout?",
        "F = ", "Q = ", "?", ":", "http://x.example/", "<http://x.example/>", "#p1", "![", "~", "=", "\u200b", "\u00a0", "\u00ad", "1) ", "0. ", "{++1.++} ", "{~~l.~>1.~~} ", "\n\n{--\n", "\n--}\n", "\n\n{++\n", "\n++}\n", " ",
        "{~~was~>is~~}", "{--gone--}", "{++come++}", "{==kept==}{>>sic<<}", "{>>ocr? | F = other | a *remark*<<}", "{++[^1]++}", "é", "𝔘", "Ж", "word", "word", "word", "word", "word ", " word", "word. ",
    ];

    public static IReadOnlyList<string> Yaml { get; } =
    [
        "title", "witnesses", "parts", "licence", "index", "estimative", "aliases", "comparisons", "normalizations", "name", "from", "to", "left", "right", ": ", ":", "\n", "\n  ", "\n  - ", "\n    ", "- ", "? ", "[", "]", "{", "}", ",", "\"",
        "'", "|", ">-", "|+", "&a ", "*a", "!t ", "!", "%", "@", "`", "#", " # ", "\t", "~", "1952-09-10", "1.0.0", "\\u202E", "\\uD800", "---\n", "...\n", "é", "𝔘", "\u2028", "text.md", "../", "/", "p1", "O", "https://x.example/", "null", "yes", "0x1f",
    ];

    public static IReadOnlyList<string> Json { get; } =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "1", "1e400", "-0", "\\ud800", "\\u202e", "\\\\", "\n", " ", "\"edition\": \"trial\"", "\"releases\": [", "\"ids\": [", "\"id\": \"p1\"", "\"since\": ", "\"1.0.0\"",
        "\"version\": ", "\"date\": \"2026-11-23\"", "\"changes\": []", "\"sha256\": {", "\"text\": \"\"", "\"old\": null", "𝔘", "//", "é", "<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n",
    ];

    public static IReadOnlyList<string> Proof { get; } =
        ["a ", "b ", "c ", "the ", "of ", "regime ", "1. ", "2. ", "\n", "\n\n", "- ", "{~~a~>b~~} ", "{++c++} ", "{--the--} ", "{==of==}{>>sic<<} ", "[^1]", "\n\n[^1]: ", Targets.Divider, "a a a a ", "a b a b ", "\n\n1. ", "²", "1.", "A "];
}
