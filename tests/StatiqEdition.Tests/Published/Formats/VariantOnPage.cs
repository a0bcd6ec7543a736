using AngleSharp.Dom;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads an entry of an apparatus as people do: the lemma before the bracket, then the readings with their sigla, the cause, the remark.</summary>
internal static class VariantOnPage
{
    /// <summary>Whether an entry is that of a variant, and not of a transposition.</summary>
    public static bool Is(IElement entry) => entry.Id!.StartsWith('v');

    public static VariantRead Read(IElement entry, IElement head)
    {
        var lemma = Lemma(head);
        var (cause, certain, inferred) = CauseInWords.Read(entry.QuerySelector(".cause")?.TextContent);
        return new(entry.Id!, lemma, VariantRead.Joined(EntryWords.Readings(Nodes(entry), lemma)), cause, certain, inferred, entry.QuerySelector(".remark") is { } remark ? PageWords.Bare(remark).TrimStart('·', ' ') : "");
    }

    // The number of the words among their equals is none of them.
    private static string Lemma(IElement head)
    {
        var words = (IElement)head.Clone();
        words.QuerySelector(".ordinal")?.Remove();
        return EntryWords.Lemma(Words.Spaced(words.TextContent));
    }

    private static IEnumerable<(EntryNode, string)> Nodes(IElement entry) =>
        from node in entry.ChildNodes.SkipWhile(node => node is not IElement { ClassName: "head" }).Skip(1).TakeWhile(node => node is not IElement { ClassName: "cause" or "remark" or "link" or "at" })
        select (node switch { IElement { ClassName: "siglum" } => EntryNode.Siglum, IElement { ClassName: "words" } => EntryNode.Words, _ => EntryNode.Said }, node.TextContent);
}
