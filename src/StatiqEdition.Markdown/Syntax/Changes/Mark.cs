using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>One mark of CriticMarkup, found in one linear match: its opening sign, and as ranges of the scanned text what stands on the witness's side and on the edition's.</summary>
internal sealed record Mark(string Opening, Range Witness, Range Edition, int End)
{
    private const char Divider = '|';

    /// <summary>What the mark does.</summary>
    public VariantKind Kind => Opening switch
    {
        "{++" => VariantKind.Supplied,
        "{--" => VariantKind.Surplus,
        "{~~" => VariantKind.Substitution,
        _ => VariantKind.Unchanged,
    };

    /// <summary>The mark that opens at <paramref name="start"/>; null where it is not closed, or lacks its arrow. The text is searched once from there.</summary>
    public static Mark? Read(ReadOnlySpan<char> text, int start, string opening)
    {
        var begin = start + MarkText.SignLength;
        var length = text[begin..].IndexOf(MarkText.ClosingOf(opening));
        if (length < 0)
            return null;
        var close = begin + length;
        var end = close + MarkText.SignLength;
        return opening switch
        {
            "{--" => new(opening, begin..close, close..close, end),
            "{==" => new(opening, begin..close, begin..close, end),
            "{~~" => text[begin..close].IndexOf(MarkText.Arrow) is var arrow and >= 0
                ? new(opening, begin..(begin + arrow), (begin + arrow + MarkText.Arrow.Length)..close, end)
                : null,
            _ => new(opening, begin..begin, begin..close, end),
        };
    }

    /// <summary>What stands between the opening sign and the closing one.</summary>
    public Range Inside => Witness.Start..(End - MarkText.SignLength);

    /// <summary>The offset of a mark that begins inside this one; null where none does.</summary>
    public int? NestedIn(ReadOnlySpan<char> text) =>
        MarkText.FirstOpening(text[Inside]) is var nested and >= 0 ? Inside.Start.Value + nested : null;

    /// <summary>The offset of a page break on the witness's side; null without one.</summary>
    public int? PageBreakIn(ReadOnlySpan<char> text) =>
        text[Witness].IndexOf(PageBreakParser.Opening) is var offset and >= 0 ? Witness.Start.Value + offset : null;

    /// <summary>The parts of a variant note, divided by <c>|</c> between white space, without the white space around them.</summary>
    public IEnumerable<Range> Parts(string text)
    {
        var (start, end) = (Edition.Start.Value, Edition.End.Value);
        for (var i = start; i < end; i++)
        {
            if (text[i] != Divider || !IsSpace(i - 1) || !IsSpace(i + 1))
                continue;
            yield return Trimmed(text, start, i);
            start = i + 1;
        }

        yield return Trimmed(text, start, end);

        bool IsSpace(int i) => i < Edition.Start.Value || i >= end || char.IsWhiteSpace(text[i]);
    }

    private static Range Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start..end;
    }
}
