using System.Globalization;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqEdition.Markdown;

/// <summary>Reads the letter of a sub-paragraph, <c>a.</c>, as a list item, and below a numbered paragraph <c>a)</c> and <c>(a)</c> too; elsewhere those are words.</summary>
internal sealed class LetterParser : OrderedListItemParser
{
    public LetterParser() => OpeningCharacters = [.. "(abcdefghijklmnopqrstuvwxyz"];

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var line = state.Line.Text.AsSpan(state.Start..(state.Line.End + 1));
        var label = line[..Math.Min(3, line.Length)] switch
        {
            ['(', >= 'a' and <= 'z', ')'] => 3,
            [>= 'a' and <= 'z', '.' or ')', ..] => 2,
            _ => 0,
        };
        result = default;
        if (label == 0 || !IsRead(line[..label], state))
            return false;
        result = Letter(line[label - 2]);
        for (var i = 0; i < label; i++)
            state.NextChar();
        return true;
    }

    /// <summary>The list item of a letter, its order counted from 1. Whatever signs the letter has, it is of one list.</summary>
    public static ListInfo Letter(char letter) => new('a', (letter - 'a' + 1).ToString(CultureInfo.InvariantCulture), '.', "1");

    /// <summary>The letter with its signs that begins a text, <c>a.</c>, <c>a)</c> or <c>(a)</c>.</summary>
    public static string Label(ReadOnlySpan<char> text) => text[..(text.IndexOfAny('.', ')') + 1)].ToString();

    /// <summary>Whether a label makes an item where it stands: one with a bracket below a numbered paragraph only.</summary>
    public static bool IsRead(ReadOnlySpan<char> label, BlockProcessor state) => label[^1] == '.' || IsInItem(state.CurrentContainer);

    // Of the blocks above a line those are open that it stands in. Right behind its number a paragraph begins with words, and so does what stands below a letter.
    private static bool IsInItem(ContainerBlock? container) => container switch
    {
        null => false,
        ListItemBlock { IsOpen: true } item => item is { Count: > 0, Parent: ListBlock { BulletType: '1' } },
        _ => IsInItem(container.Parent),
    };
}
