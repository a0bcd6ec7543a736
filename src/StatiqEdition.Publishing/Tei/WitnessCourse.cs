using System.Xml.Linq;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Follows the base witness through a passage, word by word as <see cref="Proof"/> counts them, and puts the beginning of each of its lines (TEI <c>lb</c>) before the word that the line begins with.</summary>
internal sealed class WitnessCourse(Edition edition, Passage passage)
{
    private readonly Dictionary<int, WitnessLine> _beginnings = edition.Proof.BeginningsIn(passage).ToDictionary(beginning => beginning.Before, beginning => beginning.Line);
    private int _words;
    private bool _isInWord;

    /// <summary>Text of the witness that follows what was read before, with the beginnings of lines in it.</summary>
    public IReadOnlyList<XNode> Read(string text)
    {
        var nodes = new List<XNode>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (BeginsWord(text[i]) && _beginnings.TryGetValue(_words++, out var line))
            {
                nodes.AddRange([.. Text(text[start..i]), .. WitnessBeginnings.Of(edition, line)]);
                start = i;
            }
        }

        return [.. nodes, .. Text(text[start..])];
    }

    /// <summary>Ends a word where no white space does.</summary>
    public void EndWord() => _isInWord = false;

    private bool BeginsWord(char character)
    {
        var begins = !_isInWord && !char.IsWhiteSpace(character);
        _isInWord = !char.IsWhiteSpace(character);
        return begins;
    }

    private static IEnumerable<XNode> Text(string text) => text.Length == 0 ? [] : [new XText(text)];
}
