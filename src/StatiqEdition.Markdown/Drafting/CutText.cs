using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A transcription cut into blocks, and what can be said of it in plainer forms.</summary>
internal sealed record CutText(Layout Layout, IReadOnlyList<Normalization> Normalizations, IReadOnlyList<Shape> Shapes, IReadOnlyList<TranscribedLine> Unmarked)
{
    private static readonly Dictionary<int, Lead> s_noLeads = [];
    private static readonly Dictionary<(int Line, int Word), NoteMark> s_noMarks = [];

    /// <summary>The blocks of a text as far as its signs show them.</summary>
    public static CutText Of(string text)
    {
        var normalizations = LineSigns.In(text);
        var layout = Layout.Of(TranscribedLine.Of(text, normalizations));
        var (leads, marks, unmarked) = NoteFinder.Of(layout, NumberFinder.Of(layout));
        return new(layout, normalizations, Cut(layout, leads, marks), [.. unmarked.Select(line => layout.Lines[line])]);
    }

    /// <summary>The blocks without numbers, letters and notes, in the order of the witness.</summary>
    public IReadOnlyList<Shape> Unnumbered() => Cut(Layout, s_noLeads, s_noMarks);

    /// <summary>The blocks as paragraphs in which nothing is marked.</summary>
    public IReadOnlyList<Shape> Plain() => [.. Unnumbered().Select(shape => shape.Plain()).Where(shape => shape.Lines.Count > 0)];

    private static IReadOnlyList<Shape> Cut(Layout layout, IReadOnlyDictionary<int, Lead> leads, IReadOnlyDictionary<(int Line, int Word), NoteMark> marks) =>
        HeadingIds.Given(HeadingFinder.Marked(Cutter.Cut(layout, leads, new Tokens(layout, marks))));
}
