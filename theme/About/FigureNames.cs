using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The words that figures are counted by, as a reader reads them.</summary>
public static class FigureNames
{
    /// <summary>A cause as the apparatus words it.</summary>
    public static string OfCause(string word) => Causes.All.Where(cause => Causes.Word(cause) == word).Select(CauseWords.Brief).FirstOrDefault(word);

    /// <summary>What the edition does to the witness's words.</summary>
    public static string OfKind(string word) => word switch
    {
        "substitution" => "other words put",
        "supplied" => "words supplied",
        "surplus" => "words left out",
        "unchanged" => "words kept, with a remark",
        _ => word,
    };

    /// <summary>How many causes are doubted and how many inferred, in one sentence.</summary>
    public static string Doubt(Figures figures) =>
        $"The editors doubt the cause of {Variants(figures.Doubtful)}; the cause of {Variants(figures.Inferred)} was inferred.";

    private static string Variants(int count) => count == 0 ? "none" : Plural.Of(count, "variant");
}
