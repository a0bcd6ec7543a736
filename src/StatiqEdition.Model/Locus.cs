using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace StatiqEdition.Model;

/// <summary>The id of a citable place (<c>p5</c>, <c>n1</c>, <c>annex-a-article-5</c>): lower-case ASCII letters, digits and single hyphens, the same string in every format (docs/architecture.md).</summary>
public readonly record struct Locus(string Id)
{
    private const int LongestId = 64;

    /// <summary>The locus of a part of this one, such as <c>annex-a</c> + <c>article-5</c>.</summary>
    public Locus Within(string step) => Id.Length == 0 ? new(step) : new($"{Id}-{step}");

    /// <summary>The count of an unnumbered paragraph in its section, from 1, where this is its id; null for any other id.</summary>
    public int? CountIn(Locus section)
    {
        var start = section.Id.Length == 0 ? "p" : $"{section.Id}-p";
        return Id.StartsWith(start, StringComparison.Ordinal) && Id[start.Length..] is [>= '1' and <= '9', ..] digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    /// <summary>Reads an id; false where it has other characters, other hyphens, or more than 64 of them.</summary>
    public static bool TryParse([NotNullWhen(true)] string? id, out Locus locus)
    {
        locus = new(id ?? "");
        return id is { Length: > 0 and <= LongestId } && id.Split('-').All(IsWord);
    }

    /// <summary>The slug of a heading's words: letters and digits of ASCII kept, everything between them one hyphen, cut at a word so as to stay an id.</summary>
    public static string Slug(string words)
    {
        var steps = new string([.. words.Where(c => c is not ('\'' or '’')).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = 0;
        return string.Join('-', steps.TakeWhile((step, i) => (end += step.Length + (i > 0 ? 1 : 0)) <= LongestId));
    }

    /// <summary>The id itself.</summary>
    public override string ToString() => Id;

    private static bool IsWord(string step) => step.Length > 0 && step.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
