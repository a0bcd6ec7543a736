namespace StatiqEdition.Publishing;

/// <summary>The attributes of a page, one after the other. <see cref="ViewWriter"/> writes them in double quotes, and no such sign stands in a value or in a text, but for data in the head, which is passed over.</summary>
internal ref struct PageAttributes(ReadOnlySpan<byte> html)
{
    private readonly ReadOnlySpan<byte> _html = html;
    private int _end;

    /// <summary>The page up to the attribute's name, with it.</summary>
    public ReadOnlySpan<byte> Named { get; private set; }

    /// <summary>The place of the attribute's value.</summary>
    public Range Place { get; private set; }

    /// <summary>The attribute's value as it is written.</summary>
    public readonly ReadOnlySpan<byte> Value => _html[Place];

    /// <summary>Goes on to the next attribute that begins behind this one; false where there is none.</summary>
    public bool Next()
    {
        if (_html[_end..].IndexOf("=\""u8) is not (>= 0 and var next))
            return false;
        Named = _html[..(_end + next)];
        var start = Named.Length + 2;
        _end = start + _html[start..].IndexOf((byte)'"');
        Place = start.._end;
        if (Value.SequenceEqual("application/ld+json"u8))
            _end += _html[_end..].IndexOf("</script>"u8);
        return true;
    }
}
