using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Takes a transcription as it was received, and refuses what no edition's Markdown could say again: bytes that are no text, characters that cannot be seen, words longer than a paragraph may be.</summary>
internal static class TranscriptionReader
{
    private const int LongestWord = 16_384;

    /// <summary>The text of a transcription; null, and reported, where no edition can be made of it.</summary>
    public static Outcome<string> Read(SourceFile file)
    {
        if (file.Content.Length > NewEdition.LargestWitness)
            return Refused(Rules.TooLarge.At(Place.StartOf(file.Path), $"the transcription has more than {NewEdition.LargestWitness} bytes; divide it, and make an edition of each part"));
        var decoded = SourceText.DecodeAsReceived(file);
        if (decoded.Value is not { } source)
            return new(null, decoded.Diagnostics);
        if (string.IsNullOrWhiteSpace(source.Text))
            return Refused(Rules.Empty.At(Place.StartOf(file.Path), "the transcription has no words; name the file that has them"));
        Diagnostic[] faults = [.. Unsayable(source), .. LongWords(source)];
        return faults.Length == 0 ? new(source.Text, []) : new(null, faults);
    }

    private static Outcome<string> Refused(Diagnostic fault) => new(null, [fault]);

    // White space divides words, whatever it is, and so needs no sign in the edition.
    private static IEnumerable<Diagnostic> Unsayable(SourceText source) =>
        from unseen in Unseen.In(source.Text)
        where !char.IsWhiteSpace(source.Text[unseen.Offset])
        select Rules.Encoding.At(source.PlaceOf(unseen.Offset), $"the invisible character {unseen.Name} stands here, and no edition could show it; take it out of the transcription");

    private static IEnumerable<Diagnostic> LongWords(SourceText source)
    {
        var start = 0;
        for (var i = 0; i <= source.Text.Length; i++)
        {
            if (i < source.Text.Length && !char.IsWhiteSpace(source.Text[i]))
                continue;
            if (i - start > LongestWord)
                yield return Rules.TooLarge.At(source.PlaceOf(start), $"a word of {i - start} characters begins here, and {LongestWord} are the most; divide it");
            start = i + 1;
        }
    }
}
