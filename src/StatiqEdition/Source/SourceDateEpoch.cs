using System.Globalization;

namespace StatiqEdition;

/// <summary>The environment variable <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org), which dates in the clock's place.</summary>
public static class SourceDateEpoch
{
    /// <summary>The variable's name.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    /// <summary>The day in UTC that the variable's value stands for; null where it is not set, and refused where it is no number of seconds.</summary>
    public static DateOnly? Read(string? value) => value is { Length: > 0 }
        ? Day(value) ?? throw new RefusedException($"{Variable} is '{value}', which is no number of seconds since 1970")
        : null;

    /// <summary>The day in UTC of a number of seconds since 1970; null where it is none.</summary>
    public static DateOnly? Day(string seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(count).UtcDateTime)
            : null;
}
