using System.Diagnostics;
using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The causes of variants in words (docs/format.md).</summary>
public static class CauseWords
{
    /// <summary>Two or three words for a margin.</summary>
    public static string Brief(Cause cause) => cause switch
    {
        Cause.Ocr => "misread letters",
        Cause.Layout => "page layout",
        Cause.Lacuna => "lacuna",
        Cause.Conjecture => "conjecture",
        Cause.Formework => "forme work",
        Cause.NoteMark => "note mark",
        Cause.Sic => "sic",
        _ => throw new UnreachableException(),
    };

    /// <summary>One sentence for the page about the edition.</summary>
    public static string Sentence(Cause cause) => cause switch
    {
        Cause.Ocr => "The transcription software took one letter for another.",
        Cause.Layout => "The transcription took columns or pages in another order than a reader does, or kept a word divided at the end of a line.",
        Cause.Lacuna => "The transcription lost words or figures that the document has.",
        Cause.Conjecture => "The editors’ reading rests on sense alone.",
        Cause.Formework => "Running heads, page numbers and stamps, which belong to the sheet and not to the text.",
        Cause.NoteMark => "The mark of a note: the transcription lost it or wrecked it, or it stands before the note itself, where the edition sets its own.",
        Cause.Sic => "Odd, and nevertheless what the document reads; it is left as it stands.",
        _ => throw new UnreachableException(),
    };

    /// <summary>The cause of a variant with its doubt and whether it was inferred; null where there is none.</summary>
    public static string? Of(Variant variant) => variant.Cause is { } cause
        ? Brief(cause) + (variant.Certain ? "" : ", with doubt") + (variant.CauseInferred ? " (inferred)" : "")
        : null;
}
