using System.Globalization;

namespace StatiqEdition;

/// <summary>One of several equal parts of a library, to be built on a machine of its own: the third of sixteen is <c>3/16</c>. Every edition is in exactly one.</summary>
public sealed record Shard(int Number, int Count)
{
    /// <summary>The shard that a text such as <c>3/16</c> names; null where it names none.</summary>
    public static Shard? Read(string text) =>
        text.Split('/') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        && number >= 1 && number <= count
            ? new(number, count)
            : null;

    /// <summary>Those of a list that are in this shard: every so-many-th, because neighbours are often of a size.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> all) => [.. all.Where((_, place) => place % Count == Number - 1)];

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
