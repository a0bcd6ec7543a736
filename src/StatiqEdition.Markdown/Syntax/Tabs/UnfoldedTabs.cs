using Markdig.Helpers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>Where a line's text begins with a tab, Markdig writes the tab out in a text of its own, and all places in the line are lost. Here the line is the source's again.</summary>
internal static class UnfoldedTabs
{
    /// <summary>Gives a new block's lines back to the source before its inlines are read.</summary>
    public static void Restore(Block? block, SourceText source)
    {
        if (block is LeafBlock leaf)
            leaf.ProcessInlinesBegin += (_, _) => Restore(leaf.Lines, source);
    }

    private static void Restore(StringLineGroup lines, SourceText source)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            ref var line = ref lines.Lines[i];
            if (!ReferenceEquals(line.Slice.Text, source.Text))
                Restore(ref line, source);
        }
    }

    // After what was kept of the line there are spaces at most, or the signs that close a heading.
    private static void Restore(ref StringLine line, SourceText source)
    {
        var (start, length) = source.Line(line.Line);
        var words = line.Slice.AsSpan().Trim();
        if (source.Text.AsSpan(start, length).LastIndexOf(words) is var at and >= 0)
            line.Slice = new(source.Text, start + at, start + at + words.Length - 1, line.NewLine);
        line.Position = line.Slice.Start;
    }
}
