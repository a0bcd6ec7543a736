using System.Globalization;
using Markdig.Parsers;

namespace StatiqEdition.Markdown;

/// <summary>Reads the letter of a sub-paragraph, <c>a.</c>, as a list item.</summary>
internal sealed class LetterParser : OrderedListItemParser
{
    public LetterParser() => OpeningCharacters = [.. "abcdefghijklmnopqrstuvwxyz"];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = Letter(state.CurrentChar);
        state.NextChar();
        return TryParseDelimiter(state, out var delimiter) && delimiter == '.';
    }

    /// <summary>The list item of a letter, its order counted from 1.</summary>
    public static ListInfo Letter(char letter) => new('a', (letter - 'a' + 1).ToString(CultureInfo.InvariantCulture), '.', "1");
}
