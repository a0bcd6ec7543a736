using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The ranks of the headings in the editor's prose: one deeper for each heading around, whatever levels the source skips; the page's title has rank 1.</summary>
public static class ProseRanks
{
    /// <summary>Each block with the rank of the heading that it is or stands under.</summary>
    public static IEnumerable<(Prose Block, int Rank)> Of(IEnumerable<Prose> blocks)
    {
        var open = new Stack<int>();
        foreach (var block in blocks)
        {
            if (block is Prose.Heading heading)
                Open(heading.Level, open);
            yield return (block, open.Count + 1);
        }
    }

    private static void Open(int level, Stack<int> open)
    {
        while (open.TryPeek(out var around) && around >= level)
            open.Pop();
        open.Push(level);
    }
}
