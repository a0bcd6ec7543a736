namespace StatiqEdition.Markdown;

/// <summary>What stands between two spaces of a new edition's Markdown: what the witness has there, empty where it has nothing, and the Markdown, null where that is the word itself.</summary>
internal sealed record Token(string Raw, string? Markdown = null)
{
    /// <summary>What its Markdown proposes to the editor; null where it proposes nothing.</summary>
    public string? Proposes { get; init; }

    /// <summary>The label of the note whose mark is in it; null where none is.</summary>
    public string? Label { get; init; }

    /// <summary>Whether a page begins here.</summary>
    public bool IsPageBreak => Raw.Length == 0 && Proposes is null;

    /// <summary>The Markdown, perhaps at the beginning of a line.</summary>
    public string Written(bool beginsLine) => Markdown ?? MarkdownWord.Of(Raw, beginsLine);

    /// <summary>The page that begins here.</summary>
    public static Token PageBreak(string page) => new("", $"{{|{page}|}}");

    /// <summary>Words that are proposed to be left out; the words themselves where no mark can hold them.</summary>
    public static Token Surplus(string words, string cause) =>
        Proposal.CanHold(words) ? new(words, Proposal.Surplus(words, cause)) { Proposes = cause } : new(words);
}
