namespace StatiqEdition.Model;

/// <summary>A passage with its words as numbers and its shingles, one for each place.</summary>
public sealed record ShingledText(Passage Passage, IReadOnlyList<int> Words, IReadOnlyList<Shingle> Shingles)
{
    /// <summary>The passage's text in the numbers of <paramref name="words"/>.</summary>
    public static ShingledText Of(Passage passage, BareWords words)
    {
        var numbers = words.Of(passage.Text);
        return new(passage, numbers, Shingle.Of(numbers));
    }

    /// <summary>The shingles, each once.</summary>
    public IReadOnlySet<Shingle> Distinct => field ??= Shingles.ToHashSet();

    /// <summary>How many of the words stand in shingles that the other text has as well, wherever it has them.</summary>
    public int WordsSharedWith(ShingledText other)
    {
        var (shared, end) = (0, 0);
        for (var at = 0; at < Shingles.Count; at++)
        {
            if (!other.Distinct.Contains(Shingles[at]))
                continue;
            shared += at + Shingle.Length - Math.Max(at, end);
            end = at + Shingle.Length;
        }

        return shared;
    }
}
