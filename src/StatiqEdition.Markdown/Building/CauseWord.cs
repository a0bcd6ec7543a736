using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>The word at the beginning of a part of a variant note that is, or looks like, a cause: lower-case letters and hyphens, <c>?</c> for doubt, then nothing or a colon and a remark. <paramref name="Cause"/> is null for a word that is no cause.</summary>
internal sealed record CauseWord(string Word, Cause? Cause, bool Doubt, string Remark)
{
    private const string Colon = ": ";
    private static readonly Dictionary<string, Cause> s_causes = Causes.All.ToDictionary(Causes.Word);

    /// <summary>The words of the closed list, for messages.</summary>
    public static string Known { get; } = string.Join(", ", s_causes.Keys);

    /// <summary>Reads a part; null where it begins otherwise, and so is a remark.</summary>
    public static CauseWord? Read(string part)
    {
        var length = part.TakeWhile(c => char.IsAsciiLetterLower(c) || c == '-').Count();
        var doubt = length < part.Length && part[length] == '?';
        var rest = part[(doubt ? length + 1 : length)..];
        Cause? cause = s_causes.TryGetValue(part[..length], out var known) ? known : null;
        return length > 0 && (rest.Length == 0 || (cause is not null && rest.StartsWith(Colon, StringComparison.Ordinal)))
            ? new(part[..length], cause, doubt, rest.Length == 0 ? "" : rest[Colon.Length..])
            : null;
    }
}
