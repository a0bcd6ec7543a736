using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Finds the headings among the paragraphs: short ones all in capitals, those that begin with a Roman number or a word such as <c>Article</c>, and short ones without a full stop before a long paragraph. Above the text the longest is the title.</summary>
internal static partial class HeadingFinder
{
    private const int LongestCapitals = 160;
    private const int Longest = 80;
    private const int MostWords = 9;
    private const int LongParagraph = 25;
    private const int Often = 3;

    /// <summary>The blocks with the headings among them.</summary>
    public static IReadOnlyList<Shape> Marked(IReadOnlyList<Shape> shapes)
    {
        var often = shapes.Where(shape => shape.Kind == ShapeKind.Paragraph && shape.Tokens.Skip(MostWords * 2).FirstOrDefault() is null).CountBy(shape => shape.Text).Where(same => same.Value >= Often).Select(same => same.Key).ToHashSet();
        var kinds = shapes.Select((shape, i) => IsAddressed(shapes, i) ? shape.Kind : KindOf(shape, Next(shapes, i), often)).ToArray();
        Entitle(shapes, kinds);
        if (!kinds.Contains(ShapeKind.Section))
            kinds = [.. kinds.Select(kind => kind == ShapeKind.Subsection ? ShapeKind.Section : kind)];
        return [.. shapes.Select((shape, i) => shape with { Kind = kinds[i] })];
    }

    private static Shape? Next(IReadOnlyList<Shape> shapes, int index)
    {
        do
            index++;
        while (index < shapes.Count && shapes[index].Kind == ShapeKind.Surplus);
        return index < shapes.Count ? shapes[index] : null;
    }

    /// <summary>Whether a block ends what the one before it begins, as a name under a letter does.</summary>
    private static bool IsAddressed(IReadOnlyList<Shape> shapes, int index) => index > 0 && shapes[index - 1].Kind == ShapeKind.Paragraph && shapes[index - 1].Lines[^1][^1].Raw.EndsWith(',');

    private static ShapeKind KindOf(Shape shape, Shape? next, HashSet<string> often)
    {
        if (shape.Kind != ShapeKind.Paragraph || shape.Lines.Count > 3 || shape.Tokens.Any(token => token is { Raw.Length: > 0, Markdown: not null } and not { Label: not null, Proposes: null }) || shape.Tokens.Sum(token => token.Raw.Length + 1) > LongestCapitals)
            return shape.Kind;
        var text = shape.Text;
        if (often.Contains(text) || text[^1] is ',' or ';' || !text.Any(char.IsLetter))
            return ShapeKind.Paragraph;
        if (IsCapitals(text) || (text.Length <= Longest && Numbered().IsMatch(text)))
            return ShapeKind.Section;
        return IsShort(shape, text) && next is { Kind: ShapeKind.Paragraph or ShapeKind.Numbered } && next.Tokens.Skip(LongParagraph).Any() ? ShapeKind.Subsection : ShapeKind.Paragraph;
    }

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) > 3 && !text.Any(char.IsLower);

    private static bool IsShort(Shape shape, string text) =>
        shape.Lines.Count == 1 && shape.Lines[0].Count <= MostWords && text.Length <= Longest && char.IsUpper(text[0]) && !Sentence.Ends(text) && !text.Any(char.IsDigit) && !text.Contains('\t', StringComparison.Ordinal);

    /// <summary>Makes the longest of the headings above the text its title, and the others paragraphs; and so the first block, where that is a heading and the text follows.</summary>
    private static void Entitle(IReadOnlyList<Shape> shapes, ShapeKind[] kinds)
    {
        var above = Enumerable.Range(0, kinds.Length).Where(i => kinds[i] != ShapeKind.Surplus).TakeWhile(i => kinds[i] is ShapeKind.Section or ShapeKind.Subsection).ToList();
        if (above.Count == 0)
            return;
        var title = above.MaxBy(i => shapes[i].Text.Length);
        // The last of several is rather the first section's heading.
        if (above.Count > 1 && title != above[^1])
            above.RemoveAt(above.Count - 1);
        foreach (var i in above)
            kinds[i] = i == title ? ShapeKind.Title : ShapeKind.Paragraph;
    }

    [GeneratedRegex(@"^([IVXLC]{1,6}(\.?|\. .*| \P{Ll}.*)|(Chapter|Article|Section|Annex|Appendix|Part|Act|Scene|Chapitre|Acte|Scène|Titre|Annexe|Kapitel|Artikel|Abschnitt|Anlage|Teil|Akt|Szene|Aufzug|Auftritt|Capítulo|Artículo)\s+([0-9]{1,3}|[IVXLC]{1,6}|[A-Z])\.?( .*)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
