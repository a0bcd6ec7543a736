using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The words by which a reader knows what two passages share.</summary>
public static class SharedOpening
{
    private const int MostWords = 10;

    /// <summary>The first words of the longest run in which the passages agree, without the punctuation at their end; null where they have no word in common.</summary>
    public static string? Of(Alignment alignment)
    {
        if (alignment.Runs.Where(run => run.Agrees).MaxBy(run => run.Left.Count) is not { } run)
            return null;
        var words = string.Join(' ', run.Left.Take(MostWords).Select(word => word.Text)).TrimEnd(',', ';', ':');
        return $"{(run == alignment.Runs[0] ? "" : "… ")}{words}{(run == alignment.Runs[^1] && run.Left.Count <= MostWords ? "" : " …")}";
    }
}
