namespace StatiqEdition.Model;

/// <summary>The mark that the document prints for a note: the note's label, but of a sign with a number behind it, <c>*2</c> for the second <c>*</c>, the sign alone.</summary>
public static class NoteSign
{
    /// <summary>The mark of the note with a label.</summary>
    public static string Of(string label)
    {
        var sign = label.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return sign.Length == 0 || sign.Any(char.IsLetterOrDigit) ? label : sign;
    }
}
