using System.Globalization;

namespace StatiqEdition.Model;

/// <summary>The version of an edition, three numbers without leading zeros (semver.org), ordered number by number.</summary>
public sealed record EditionVersion(int Major, int Minor, int Patch) : IComparable<EditionVersion>
{
    private const int MostDigits = 5;

    /// <summary>Reads a version such as <c>1.0.0</c>; null where it is none.</summary>
    public static EditionVersion? Parse(string? text) =>
        text?.Split('.') is [var major, var minor, var patch] && IsNumber(major) && IsNumber(minor) && IsNumber(patch)
            ? new(Number(major), Number(minor), Number(patch))
            : null;

    /// <inheritdoc/>
    public int CompareTo(EditionVersion? other) => other is null ? 1 : (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>Whether one version comes before another.</summary>
    public static bool operator <(EditionVersion left, EditionVersion right) => Comparer<EditionVersion>.Default.Compare(left, right) < 0;

    /// <summary>Whether one version comes after another.</summary>
    public static bool operator >(EditionVersion left, EditionVersion right) => Comparer<EditionVersion>.Default.Compare(left, right) > 0;

    /// <summary>Whether one version does not come after another.</summary>
    public static bool operator <=(EditionVersion left, EditionVersion right) => Comparer<EditionVersion>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one version does not come before another.</summary>
    public static bool operator >=(EditionVersion left, EditionVersion right) => Comparer<EditionVersion>.Default.Compare(left, right) >= 0;

    /// <summary>The version as it is written, <c>1.0.0</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool IsNumber(string text) => text.Length is > 0 and <= MostDigits && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0');

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
