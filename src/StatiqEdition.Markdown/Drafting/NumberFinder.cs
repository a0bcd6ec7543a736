using System.Globalization;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Finds the numbers of the paragraphs, 1, 2, 3 …, and the letters under them. Numbers that do not run so are left as text, but a lost one or two, where a paragraph without a number stands, are proposed.</summary>
internal sealed partial class NumberFinder(Layout layout)
{
    private const int MostLost = 2;
    private const int MostBeginnings = 20;
    private readonly Dictionary<int, Lead> _leads = [];
    private readonly List<(int Line, int Number)> _candidates =
    [
        .. from line in Enumerable.Range(0, layout.Lines.Count)
           where layout.MayBegin(line) && layout.Lines[line].Words.Count > 1 && Number().IsMatch(layout.Lines[line].Words[0])
           select (line, int.Parse(layout.Lines[line].Words[0].AsSpan()[..^1], CultureInfo.InvariantCulture)),
    ];

    /// <summary>What begins with a number or a letter, by line.</summary>
    public static Dictionary<int, Lead> Of(Layout layout)
    {
        var finder = new NumberFinder(layout);
        finder.TakeNumbers();
        finder.TakeLetters();
        return finder._leads;
    }

    private void TakeNumbers()
    {
        var beginnings = _candidates.Index().Where(candidate => candidate.Index == 0 || candidate.Item.Number == 1).Take(MostBeginnings);
        var longest = beginnings.Select(beginning => Run(beginning.Index)).DefaultIfEmpty([]).MaxBy(run => run.Count)!;
        if (longest.Count < 2)
            return;
        var (expected, before) = (1, -1);
        foreach (var (line, number) in longest)
        {
            foreach (var (index, lost) in Unnumbered(before, line, number - expected).Index())
                _leads[lost] = new(ShapeKind.Numbered, Text(expected + index), "");
            _leads[line] = new(ShapeKind.Numbered, Text(number), layout.Lines[line].Words[0]);
            (expected, before) = (number + 1, line);
        }
    }

    private List<(int Line, int Number)> Run(int first)
    {
        var run = new List<(int Line, int Number)>();
        var (expected, before) = (1, -1);
        foreach (var candidate in _candidates.Skip(first))
        {
            var lost = candidate.Number - expected;
            if (lost < 0 || lost > MostLost || (lost > 0 && (!layout.BeginsBlock(candidate.Line) || Unnumbered(before, candidate.Line, lost).Count < lost)))
                continue;
            run.Add(candidate);
            (expected, before) = (candidate.Number + 1, candidate.Line);
        }

        return run;
    }

    /// <summary>The paragraphs between two numbered ones that may have lost their numbers: the first of them, before the first numbered one the last.</summary>
    private List<int> Unnumbered(int after, int before, int count)
    {
        if (count == 0)
            return [];
        var open = Enumerable.Range(after + 1, before - after - 1).Where(IsOpen);
        return after < 0 ? [.. open.TakeLast(count)] : [.. open.Take(count)];
    }

    private bool IsOpen(int line) =>
        layout.BeginsBlock(line) && layout.Lines[line].Words.Count > 5 && !Sentence.GoesOnWith(layout.Lines[line].Words[0])
        && char.IsLetter(layout.Lines[line].Words[0][0]) && !Letter().IsMatch(layout.Lines[line].Words[0]);

    private void TakeLetters()
    {
        var expected = '\0';
        for (var line = 0; line < layout.Lines.Count; line++)
        {
            if (_leads.ContainsKey(line))
                expected = 'a';
            else if (expected > 0 && layout.MayBegin(line) && layout.Lines[line].Words is [var word, _, ..] && Letter().IsMatch(word) && word.Trim('(', ')', '.')[0] == expected)
                _leads[line] = new(ShapeKind.Lettered, $"{expected++}", word);
            else if (layout.BeginsBlock(line) && !Sentence.GoesOnWith(layout.Lines[line].Words[0]))
                expected = '\0';
            if (expected > 'z')
                expected = '\0';
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[1-9][0-9]{0,2}\.$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^([a-z]\.|\([a-z]\.?\)|[a-z]\))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Letter();
}
