using Markdig.Parsers;

namespace StatiqEdition.Markdown;

/// <summary>Reads a list number that stands inside a mark.</summary>
internal sealed class NumberMarkParser : OrderedListItemParser
{
    public NumberMarkParser() => OpeningCharacters = ['{'];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        if (NumberMark.Read(state.Line.Text.AsSpan(0, state.Line.End + 1), state.Start) is not { } number || !LetterParser.IsRead(number.Label, state))
            return false;
        result = number.IsLetter ? LetterParser.Letter(number.Number[0]) : new ListInfo('1', number.Number, '.', "1");
        while (state.Start < number.End)
            state.NextChar();
        return true;
    }
}
