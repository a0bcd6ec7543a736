using System.Runtime.InteropServices;

namespace StatiqEdition.Model;

/// <summary>Four words in a row, each as the number that <see cref="BareWords"/> gave it.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Shingle(int First, int Second, int Third, int Fourth)
{
    /// <summary>How many words a shingle has.</summary>
    public const int Length = 4;

    /// <summary>The shingles of a text, one for each word that three more follow.</summary>
    public static IReadOnlyList<Shingle> Of(IReadOnlyList<int> words)
    {
        var shingles = new Shingle[Math.Max(0, words.Count - Length + 1)];
        for (var at = 0; at < shingles.Length; at++)
            shingles[at] = new(words[at], words[at + 1], words[at + 2], words[at + 3]);
        return shingles;
    }
}
