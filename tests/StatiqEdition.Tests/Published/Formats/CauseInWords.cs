namespace StatiqEdition.Tests.Published;

/// <summary>Reads causes where they are told in words: <c>misread letters, with doubt (inferred)</c>.</summary>
internal static class CauseInWords
{
    private static readonly Dictionary<string, string> s_causes = new()
    {
        ["misread letters"] = "ocr",
        ["page layout"] = "layout",
        ["lacuna"] = "lacuna",
        ["conjecture"] = "conjecture",
        ["forme work"] = "formework",
        ["note mark"] = "note-mark",
        ["sic"] = "sic",
    };

    public static (string Cause, bool Certain, bool Inferred) Read(string? told)
    {
        if (told is null)
            return ("", true, false);
        var isInferred = told.EndsWith(" (inferred)", StringComparison.Ordinal);
        var words = told.Replace(" (inferred)", "", StringComparison.Ordinal).Split(',');
        return (s_causes[words[0].Trim(' ', '·')], words.Length == 1, isInferred);
    }
}
