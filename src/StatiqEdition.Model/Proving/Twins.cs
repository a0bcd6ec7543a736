namespace StatiqEdition.Model;

/// <summary>
/// Lines of the same words, any of which can stand where another does. The words stay the same, but not what counts as moved: a line belongs after the line before it in the witness and before the one after it. So lines that were laid in
/// each other's places are exchanged, each time that this brings more neighbours together, until it no longer does.
/// </summary>
internal sealed class Twins
{
    /// <summary>How often all lines are gone through at most; in real texts two or three times are enough.</summary>
    private const int MostRounds = 100;

    private readonly Layer _layer;
    private readonly Tiling _tiling;
    private readonly int[] _laid;
    private readonly int[] _at;

    private Twins(Layer layer)
    {
        (_layer, _tiling) = (layer, layer.Tiling);
        _laid = [.. _tiling.Laid];
        _at = [.. Enumerable.Repeat(Tiling.Nowhere, _tiling.Lines.Count)];
        for (var place = 0; place < _laid.Length; place++)
            _at[_laid[place]] = place;
    }

    /// <summary>Exchanges what can be.</summary>
    public static void Exchange(Layer layer)
    {
        var twins = new Twins(layer);
        for (var round = 0; round < MostRounds && twins.ExchangeOnce(); round++)
        {
        }
    }

    private bool ExchangeOnce()
    {
        var exchanged = false;
        for (var place = 0; place < _laid.Length; place++)
            exchanged |= IsExchanged(place, At(place - 1) + 1) || IsExchanged(place, At(place + 1) - 1);
        return exchanged;
    }

    /// <summary>Whether a line was exchanged for the one at a place, because more neighbours stand together now.</summary>
    private bool IsExchanged(int place, int? twin)
    {
        if (twin is not { } line || line < 0 || line >= _at.Length || _at[line] is var other && (other < 0 || other == place) || !HaveSameWords(line, _laid[place]))
            return false;
        var before = Neighbours(place) + Neighbours(other);
        Swap(place, other);
        if (Neighbours(place) + Neighbours(other) > before)
            return true;
        Swap(place, other);
        return false;
    }

    private void Swap(int one, int other)
    {
        var (start, otherStart) = (_layer.Start(_laid[one]), _layer.Start(_laid[other]));
        (_laid[one], _laid[other]) = (_laid[other], _laid[one]);
        (_at[_laid[one]], _at[_laid[other]]) = (one, other);
        _layer.Lay(_laid[one], start);
        _layer.Lay(_laid[other], otherStart);
    }

    private int Neighbours(int place) => (At(place - 1) + 1 == _laid[place] ? 1 : 0) + (At(place + 1) - 1 == _laid[place] ? 1 : 0);

    private int? At(int place) => place >= 0 && place < _laid.Length ? _laid[place] : null;

    private bool HaveSameWords(int one, int other) =>
        _layer.Length(one) == _layer.Length(other) && _tiling.Lines[one].Words.Zip(_tiling.Lines[other].Words).All(pair => pair.First.Text == pair.Second.Text);
}
