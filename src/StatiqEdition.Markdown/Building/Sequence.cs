namespace StatiqEdition.Markdown;

/// <summary>Numbers that follow one another from 1. After one that does not, the next may follow it, or the number that should have stood in its place: so one wrong number is one fault, whether it was misread or another is missing before it.</summary>
internal sealed class Sequence
{
    private int _other = 1;
    private bool _isLost;

    /// <summary>The number that should come next.</summary>
    public int Expected { get; private set; } = 1;

    /// <summary>Takes the next number; whether it is one that may follow.</summary>
    public bool Take(int number)
    {
        var follows = _isLost || number == Expected || number == _other;
        (Expected, _other, _isLost) = (follows ? number + 1 : Expected + 1, number + 1, false);
        return follows;
    }

    /// <summary>Lets any number come next, since some before it may not have been read.</summary>
    public void Lose() => _isLost = true;
}
