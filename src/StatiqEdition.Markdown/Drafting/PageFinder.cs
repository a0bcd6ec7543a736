using System.Globalization;
using System.Text.RegularExpressions;

namespace StatiqEdition.Markdown;

/// <summary>Finds where the pages of a document begin: at form feeds, or else where a line is nothing but a number, or a running head with one at its side, and such numbers rise.</summary>
internal sealed partial class PageFinder
{
    private const int FarthestJump = 3;
    private const int MostNumbers = 2_000;
    private readonly IReadOnlyList<TranscribedLine> _lines;
    private readonly List<int> _filled;
    private readonly List<(int Line, int Number)> _numbers;

    private PageFinder(IReadOnlyList<TranscribedLine> lines)
    {
        _lines = lines;
        _filled = [.. Enumerable.Range(0, lines.Count).Where(line => !lines[line].IsBlank)];
        _numbers = [.. _filled.Select(line => (line, NumberOn(lines[line]))).Where(found => found.Item2 is not null).Select(found => (found.line, found.Item2!.Value)).Take(MostNumbers)];
    }

    /// <summary>The pages of a transcription.</summary>
    public static Pages Of(IReadOnlyList<TranscribedLine> lines)
    {
        var finder = new PageFinder(lines);
        return lines.Any(line => line.BeginsPage) ? finder.ByFeeds() : finder.ByNumbers();
    }

    /// <summary>The number that a line gives a page: alone, with a stamp, or beside a running head.</summary>
    private static int? NumberOn(TranscribedLine line) =>
        line.Text.Length <= FormeWork.Longest && new[] { Number(), FormeWork.Stamp(), RunningHead() }.Select(form => form.Match(line.Text)).FirstOrDefault(match => match.Success) is { } found
        && int.TryParse(string.Concat(found.Groups["page"].Captures.Select(page => page.Value)), CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    private Pages ByFeeds()
    {
        var starts = _filled.Where((line, i) => i == 0 || Enumerable.Range(_filled[i - 1] + 1, line - _filled[i - 1]).Any(between => _lines[between].BeginsPage)).ToList();
        var ends = starts.Skip(1).Append(_lines.Count).ToList();
        var printed = starts.Select((start, page) => PrintedOn(start, ends[page], page).ToList()).ToList();
        var votes = printed.SelectMany((numbers, page) => numbers.Select(number => number.Number - page)).CountBy(first => first).ToList();
        var vote = votes.DefaultIfEmpty(new(1, 0)).MaxBy(vote => vote.Value);
        var first = vote.Value < 2 && starts.Count > 2 ? 1 : vote.Key;
        return new(
            printed.SelectMany((numbers, page) => numbers.Where(number => number.Number == first + page)).Select(number => number.Line).ToHashSet(),
            starts.Index().Where(start => first + start.Index > 0).ToDictionary(start => start.Item, start => Text(first + start.Index)));
    }

    /// <summary>The numbers at the head or the foot of a page.</summary>
    private IEnumerable<(int Line, int Number)> PrintedOn(int start, int end, int page)
    {
        var filled = Enumerable.Range(start, end - start).Where(line => !_lines[line].IsBlank).ToList();
        return from line in filled.Take(2).Concat(filled.TakeLast(2)).Distinct()
               let number = NumberOn(_lines[line])
               where number >= page
               select (line, number!.Value);
    }

    private Pages ByNumbers()
    {
        var rising = Enumerable.Range(0, Math.Min(_numbers.Count, 50)).Select(Rising).DefaultIfEmpty([]).MaxBy(numbers => numbers.Count)!;
        if (rising.Count < 2)
            return new(new HashSet<int>(), new Dictionary<int, string>());
        var atFoot = IsAtFoot(rising);
        var starts = new Dictionary<int, string>();
        if (atFoot)
            starts[_filled[0]] = Text(rising[0].Number);
        // Pages follow one another, so where one is missing nothing is said of those after it.
        foreach (var (line, number) in rising.TakeWhile((found, i) => found.Number == rising[0].Number + i))
        {
            if (!atFoot)
                starts[line] = Text(number);
            else if (_filled.BinarySearch(line) + 1 is var next && next < _filled.Count)
                starts[_filled[next]] = Text(number + 1);
        }

        return new(rising.Select(found => found.Line).ToHashSet(), starts);
    }

    private List<(int Line, int Number)> Rising(int first)
    {
        var rising = new List<(int Line, int Number)> { _numbers[first] };
        foreach (var next in _numbers.Skip(first + 1))
        {
            var jump = next.Number - rising[^1].Number;
            if (jump is > 0 and <= FarthestJump && _filled.BinarySearch(next.Line) - _filled.BinarySearch(rising[^1].Line) > 1)
                rising.Add(next);
        }

        return rising;
    }

    private bool IsAtFoot(List<(int Line, int Number)> rising) =>
        rising[^1].Line == _filled[^1] || (rising[0].Number == 1 && _filled.BinarySearch(rising[0].Line) > 2);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A head of one word before a number is rather a heading, ARTICLE 2; a wide space beside a number is no sentence's.
    [GeneratedRegex(@"^\s*(?<page>\d{1,3})(\s{2,}\S.*\p{L}.*|\s+[\p{Lu}\P{L}]*\p{Lu}{2}[\p{Lu}\P{L}]*)$|^(\s*\S*\p{L}\S*\s+\S.*\S\s{2,}|\s*[\p{Lu}\P{L}]*\p{Lu}{2}[\p{Lu}\P{L}]*\s[\p{Lu}\P{L}]*\p{Lu}{2}[\p{Lu}\P{L}]*\s)(?<page>\d{1,3})\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex RunningHead();

    [GeneratedRegex(@"^\s*[-–—\[(]?\s*(page |p\. ?|seite |S\. ?|página )?(?<page>\d{1,4})\s*[-–—\])]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
