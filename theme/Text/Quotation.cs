using System.Text;

namespace StatiqEdition.Theme;

/// <summary>Words of the document as the edition quotes them.</summary>
public static class Quotation
{
    /// <summary>The words between quotation marks; marks of their own are made single, as in every quotation in a quotation, unless they are of another kind.</summary>
    public static string Of(string words)
    {
        var quoted = new StringBuilder("“");
        var isEnglish = words.AsSpan().IndexOfAny('„', '‟', '«') < 0;
        for (var i = 0; i < words.Length; i++)
        {
            var begins = i == 0 || char.IsWhiteSpace(words[i - 1]) || words[i - 1] is '(' or '[' or '—' or '–';
            quoted.Append(words[i] switch
            {
                '“' when isEnglish => '‘',
                '”' when isEnglish => '’',
                '"' => begins ? '‘' : '’',
                var sign => sign,
            });
        }

        return quoted.Append('”').ToString();
    }
}
