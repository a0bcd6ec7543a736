using System.Collections.Frozen;

namespace StatiqEdition.Theme;

/// <summary>The words that an index of words leaves out, because they hold sentences together and say nothing of what the sentences are about.</summary>
public static class GrammaticalWords
{
    private static readonly FrozenSet<string> s_none = FrozenSet<string>.Empty;

    private static readonly FrozenSet<string> s_english = """
        a all also although an and any are as at be because been before being between both but by did do does each either for from
        had has have he her him his how if in into is it its itself more most neither no nor not of on or other our over per she
        since so some such than that the their them themselves then there therefore these they this those through thus to under
        until upon was we were what when where whether which while who whom whose why with within without you your
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that are left out in a language, by their keys; none in a language for which there is no list.</summary>
    public static FrozenSet<string> Of(string language) => language.Split('-')[0] == "en" ? s_english : s_none;
}
