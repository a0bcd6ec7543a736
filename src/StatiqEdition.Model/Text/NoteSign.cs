namespace StatiqEdition.Model;

/// <summary>The mark that the document prints for a note: the note's label, but of a sign with a number behind it, <c>*2</c> for the second <c>*</c>, the sign alone.</summary>
public static class NoteSign
{
    /// <summary>The mark of the note with a label.</summary>
    public static string Of(string label)
    {
        var sign = label.AsSpan().TrimEnd("0123456789");
        return sign.Length > 0 && sign.IndexOfAnyExceptSigns() < 0 ? sign.ToString() : label;
    }

    private static int IndexOfAnyExceptSigns(this ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return i;
        }

        return -1;
    }
}
