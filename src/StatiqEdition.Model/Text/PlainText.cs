using System.Diagnostics;

namespace StatiqEdition.Model;

/// <summary>The words of a passage as plain, single-spaced text: accepting every change gives the reading text, rejecting every change gives the witness (CriticMarkup).</summary>
public static class PlainText
{
    /// <summary>What the edition reads, without note marks, page breaks, numbers or editorial brackets.</summary>
    public static string Reading(IEnumerable<Inline> content) => SingleSpaced(Join(content, Reading));

    /// <summary>What the base witness reads, its note marks as superior figures, without page breaks.</summary>
    public static string Witness(IEnumerable<Inline> content) => SingleSpaced(Join(content, Witness));

    /// <summary>What the base witness reads, with the white space at its ends, which divides it from what stands around it.</summary>
    public static string Unjoined(IEnumerable<Inline> content) => Join(content, Witness);

    /// <summary>The text with every run of white space made one space, and none at the ends.</summary>
    public static string SingleSpaced(string text) => IsSingleSpaced(text) ? text : Joined(text);

    /// <summary>The words of a text: its maximal runs of characters that are not white space.</summary>
    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A note's mark as it stands in running text: figures become superior figures, other marks stay.</summary>
    public static string Superior(string mark) =>
        string.Concat(mark.Select(c => char.IsAsciiDigit(c) ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0'] : c));

    private static string Reading(Inline inline) => inline switch
    {
        Inline.Words words => words.Value,
        Inline.Emphasis emphasis => Join(emphasis.Content, Reading),
        Inline.Link link => Join(link.Content, Reading),
        Inline.Emendation emendation => Join(emendation.Lemma, Reading),
        Inline.NoteReference or Inline.PageBreak => "",
        _ => throw new UnreachableException(),
    };

    private static string Witness(Inline inline) => inline switch
    {
        Inline.Words words => words.Value,
        Inline.Emphasis emphasis => Join(emphasis.Content, Witness),
        Inline.Link link => Join(link.Content, Witness),
        Inline.NoteReference reference => Superior(reference.Mark),
        Inline.Emendation emendation => emendation.Witness,
        Inline.PageBreak => "",
        _ => throw new UnreachableException(),
    };

    private static string Join(IEnumerable<Inline> content, Func<Inline, string> read) => string.Concat(content.Select(read));

    private static string Joined(string text)
    {
        var (joined, length) = (new char[text.Length], 0);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                joined[length++] = c;
            else if (length > 0 && joined[length - 1] != ' ')
                joined[length++] = ' ';
        }

        return new(joined, 0, length > 0 && joined[length - 1] == ' ' ? length - 1 : length);
    }

    private static bool IsSingleSpaced(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || before == ' '))
                return false;
            before = c;
        }

        return before != ' ' || text.Length == 0;
    }
}
