namespace StatiqEdition;

/// <summary>Which characters of a line are shown: from <paramref name="First"/> up to, not with, <paramref name="End"/>.</summary>
internal sealed record Window(int First, int End)
{
    /// <summary>The window around a character: the whole line where it fits, else so that two columns remain to say what is cut.</summary>
    public static Window Around(IReadOnlyList<ShownCharacter> shown, int at, int width, bool isWhole)
    {
        if (isWhole && shown.Sum(character => character.Width) <= width)
            return new(0, shown.Count);
        var room = width - "……".Length - (at < shown.Count ? shown[at].Width : 1);
        var left = Fitting(shown.Take(at).Reverse(), room / 2);
        var right = Fitting(shown.Skip(at + 1), room - left.Width);
        left = Fitting(shown.Take(at).Reverse(), room - right.Width);
        return new(at - left.Count, Math.Min(shown.Count, at + 1 + right.Count));
    }

    private static (int Count, int Width) Fitting(IEnumerable<ShownCharacter> characters, int room)
    {
        var (count, width) = (0, 0);
        foreach (var character in characters.TakeWhile(character => width + character.Width <= room))
            (count, width) = (count + 1, width + character.Width);
        return (count, width);
    }
}
