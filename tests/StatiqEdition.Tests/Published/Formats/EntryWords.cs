namespace StatiqEdition.Tests.Published;

/// <summary>The few words with which an apparatus says what has no words.</summary>
internal static class EntryWords
{
    /// <summary>The lemma: none where the edition omits what a witness has.</summary>
    public static string Lemma(string head) => head == "omitted" || head.StartsWith("omitted after ", StringComparison.Ordinal) || head.StartsWith("omitted before ", StringComparison.Ordinal) ? "" : head;

    /// <summary>The readings of an entry, from its nodes in order, each a siglum, the words of a reading or what is said between them: a witness without words of its own lacks them, or it has the lemma.</summary>
    public static IEnumerable<(string Siglum, string Text)> Readings(IEnumerable<(EntryNode Is, string Text)> nodes, string lemma)
    {
        var reading = lemma;
        foreach (var (kind, text) in nodes)
        {
            if (kind == EntryNode.Siglum)
                yield return (text, reading);
            reading = kind switch { EntryNode.Siglum => lemma, EntryNode.Words => text, _ => text.EndsWith("lacking in ", StringComparison.Ordinal) ? "" : reading };
        }
    }
}
