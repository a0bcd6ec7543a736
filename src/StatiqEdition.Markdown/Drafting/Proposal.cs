namespace StatiqEdition.Markdown;

/// <summary>Marks that are proposed to the editor: each says so in its variant note, and none passes into a release before its editor has taken those words away.</summary>
internal static class Proposal
{
    /// <summary>Whether words can stand on the witness's side of a mark, which is taken letter for letter.</summary>
    public static bool CanHold(string witness) =>
        !witness.AsSpan().ContainsAny('{', '}') && !witness.Contains(NoteLabel.Opening, StringComparison.Ordinal) && !witness.Contains(MarkText.Arrow, StringComparison.Ordinal) && !witness.EndsWith('~');

    /// <summary>Leaves words of the witness out.</summary>
    public static string Surplus(string witness, string cause) => $"{{--{witness}--}}{Note(cause)}";

    /// <summary>Puts words of the witness otherwise; the edition's side is Markdown.</summary>
    public static string Substitution(string witness, string edition, string cause) => $"{{~~{witness}~>{edition}~~}}{Note(cause)}";

    /// <summary>Supplies what the witness lost.</summary>
    public static string Supplied(string edition) => $"{{++{edition}++}}{Note("lacuna")}";

    private static string Note(string cause) => $"{{>>{cause} | {Model.Proposals.Remark}<<}}";
}
