namespace StatiqEdition.Theme;

/// <summary>Words of the document as the edition quotes them.</summary>
public static class Quotation
{
    /// <summary>The words between quotation marks; English marks among them are made single, as in every quotation in a quotation. Straight ones stand as they are.</summary>
    public static string Of(string words) => words.AsSpan().IndexOfAny('„', '‟', '«') < 0 ? $"“{words.Replace('“', '‘').Replace('”', '’')}”" : $"“{words}”";
}
