namespace StatiqEdition.Theme;

/// <summary>A text as a string of a style sheet (CSS Syntax 3).</summary>
public static class CssString
{
    /// <summary>The text in quotation marks, with whatever could end the string or the sheet escaped.</summary>
    public static string Of(string text) =>
        $"\"{string.Concat(text.Select(c => c is '"' or '\\' or '<' || char.IsControl(c) ? $"\\{(int)c:x} " : c.ToString()))}\"";
}
