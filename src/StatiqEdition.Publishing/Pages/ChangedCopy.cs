using System.Buffers;
using System.Text;

namespace StatiqEdition.Publishing;

/// <summary>A copy of a text in UTF-8 in which some stretches are put otherwise, from its beginning to its end.</summary>
internal ref struct ChangedCopy(ReadOnlySpan<byte> text, IBufferWriter<byte> written)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _taken;

    /// <summary>Puts other words in place of a stretch; nothing where it lies in one that was put otherwise before.</summary>
    public void Put(Range stretch, string words)
    {
        if (stretch.Start.Value < _taken)
            return;
        written.Write(_text[_taken..stretch.Start.Value]);
        Encoding.UTF8.GetBytes(words, written);
        _taken = stretch.End.Value;
    }

    /// <summary>Takes the rest as it is.</summary>
    public readonly void End() => written.Write(_text[_taken..]);
}
