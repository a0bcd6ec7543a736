namespace StatiqEdition.Model;

/// <summary>Where a passage's base witness reads otherwise than the edition. A mark inside a word is widened to the whole word on both sides, and marks in one word are one place, under the first's name.</summary>
public static class Departures
{
    /// <summary>The places in the order of the text.</summary>
    public static IEnumerable<Departure> Of(Passage passage)
    {
        var both = BothTexts.Of(passage.Content);
        return both.Marks.Select(both.Widened).Aggregate(new List<ChangedPlace>(), Joined).Select(both.Read).Where(place => place.Edition.Text != place.Witness.Text);
    }

    private static List<ChangedPlace> Joined(List<ChangedPlace> places, ChangedPlace next)
    {
        if (places.LastOrDefault() is { } last && last.Overlaps(next))
            places[^1] = last.With(next);
        else
            places.Add(next);
        return places;
    }
}
