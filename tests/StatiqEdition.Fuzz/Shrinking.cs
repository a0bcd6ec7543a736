namespace StatiqEdition.Fuzz;

/// <summary>Makes a text that breaks a property as short as it can be (A. Zeller and R. Hildebrandt, Simplifying and isolating failure-inducing input, 2002).</summary>
internal static class Shrinking
{
    private const int MostTrials = 3_000;

    /// <summary>A shorter text that is still <paramref name="broken"/>.</summary>
    public static string Of(string text, Predicate<string> broken)
    {
        var trials = 0;
        for (var length = text.Length / 2; length > 0 && trials < MostTrials; length = text.Length < length ? text.Length / 2 : length / 2)
        {
            for (var at = 0; at + length <= text.Length && trials < MostTrials; trials++)
            {
                var shorter = text.Remove(at, length);
                if (broken(shorter))
                    text = shorter;
                else
                    at += length;
            }
        }

        return text;
    }
}
