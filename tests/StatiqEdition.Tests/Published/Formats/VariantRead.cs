namespace StatiqEdition.Tests.Published;

/// <summary>A variant as a format has it. The readings are <c>F = Stalinist | O = Stallnist</c>, by siglum; cause and remark are empty where there is none. What a format does not say is null.</summary>
internal sealed record VariantRead(string Id, string Lemma, string Readings, string Cause, bool Certain, bool? Inferred, string Remark)
{
    /// <summary>The readings by siglum.</summary>
    public static string Joined(IEnumerable<(string Siglum, string Text)> readings) => string.Join(" | ", readings.OrderBy(reading => reading.Siglum, StringComparer.Ordinal).Select(reading => $"{reading.Siglum} = {Words.Spaced(reading.Text)}"));

    /// <summary>Some formats give a long lemma by its first and last words.</summary>
    public bool HasLemma(string lemma) => lemma == Lemma || (lemma.Split(" … ") is [var first, var last] && Lemma.StartsWith($"{first} ", StringComparison.Ordinal) && Lemma.EndsWith($" {last}", StringComparison.Ordinal));
}
