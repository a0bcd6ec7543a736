using System.Globalization;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Finds the document's notes: lines that begin with a mark which stands in the text before them. A mark that comes again, as <c>*</c> does on every page, gets a label of its own.</summary>
internal sealed partial class NoteFinder
{
    private readonly Layout _layout;
    private readonly Dictionary<int, Lead> _leads;
    private readonly Dictionary<(int Line, int Word), NoteMark> _marks = [];
    private readonly Dictionary<string, (int Line, int Word, int Start, string Text)> _open = [];
    private readonly HashSet<Locus> _taken = [];
    private readonly List<int> _unmarked = [];

    private NoteFinder(Layout layout, IReadOnlyDictionary<int, Lead> leads) => (_layout, _leads) = (layout, new(leads));

    /// <summary>The notes of a transcription: what begins at its lines, those given among them; the marks in the text, by line and word; and the lines that look like notes of which no mark was found.</summary>
    public static (IReadOnlyDictionary<int, Lead> Leads, IReadOnlyDictionary<(int Line, int Word), NoteMark> Marks, IReadOnlyList<int> Unmarked) Of(Layout layout, IReadOnlyDictionary<int, Lead> leads)
    {
        var finder = new NoteFinder(layout, leads);
        for (var line = 0; line < layout.Lines.Count; line++)
            finder.Read(line);
        return (finder._leads, finder._marks, finder._unmarked);
    }

    private void Read(int line)
    {
        if (!_layout.IsText(line))
            return;
        if (!_leads.ContainsKey(line) && _layout.IsWhole(line) && Opening().Match(_layout.Lines[line].Words[0]) is { Success: true } opening && IsNote(line, opening))
            return;
        for (var word = 0; word < _layout.Lines[line].Words.Count; word++)
            Remember(line, word, _layout.Lines[line].Words[word]);
    }

    private bool IsNote(int line, Match opening)
    {
        var mark = opening.Groups["mark"].Value;
        if (mark.Length == _layout.Lines[line].Words[0].Length && _layout.Lines[line].Words.Count < 2)
            return false;
        if (!_open.Remove(mark, out var found))
        {
            if (_layout.BeginsBlock(line) && mark[0] is not '*')
                _unmarked.Add(line);
            return false;
        }

        var label = Free(Plain(mark));
        _taken.Add(NoteLabel.Id(label));
        _leads[line] = new(ShapeKind.Note, label, mark);
        _marks[(found.Line, found.Word)] = new(label, found.Start, found.Text);
        return true;
    }

    private void Remember(int line, int word, string text)
    {
        if (text.Length <= NoteLabel.Longest * 2 && Reference().Match(text) is { Success: true } found && !(word == 0 && found.Index == 0))
            _open.TryAdd(found.Groups["mark"].Value, (line, word, found.Groups["mark"].Index, found.Groups["mark"].Value));
    }

    private string Free(string mark)
    {
        var label = mark;
        for (var again = 2; _taken.Contains(NoteLabel.Id(label)); again++)
            label = string.Create(CultureInfo.InvariantCulture, $"{mark}{(char.IsAsciiDigit(mark[^1]) ? "-" : "")}{again}");
        return label;
    }

    /// <summary>A mark as a label: superior figures, and those in brackets or before a stroke, as figures.</summary>
    private static string Plain(string mark) =>
        string.Concat(mark.Where(c => c is not ('/' or '[' or ']')).Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c, StringComparison.Ordinal) is var figure and >= 0 ? (char)('0' + figure) : c));

    [GeneratedRegex(@"^(?<mark>\*{1,4}|†{1,2}|‡{1,2}|§|¶|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[1-9][0-9]{0,2}/|\[[1-9][0-9]{0,2}\])(?![*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=[^\s*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹])(?<mark>\*{1,4}|†{1,2}|‡{1,2}|§|¶|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?=\W{0,3}$)|(?<![0-9])(?<mark>[1-9][0-9]{0,2}/)(?=\W{0,3}$)|(?<mark>\[[1-9][0-9]{0,2}\])(?=\W{0,3}$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reference();
}
