using System.Globalization;

namespace StatiqEdition;

/// <summary>What an output folder holds of one edition, or of the site itself: the files that builds put there, the key of all they were made from, and what the build keeps of the edition, on one line.</summary>
public sealed record Holding(string Key, string Card, IReadOnlyList<HeldFile> Files)
{
    /// <summary>Nothing.</summary>
    public static Holding None { get; } = new("", "", []);

    /// <summary>The holding of a record's text. A line that does not name a place below the output is passed over, whoever wrote it.</summary>
    public static Holding Read(string text)
    {
        var lines = text.Split('\n');
        return lines.Length < 2 ? None : new(lines[0], lines[1], [.. lines.Skip(2).Select(File).OfType<HeldFile>()]);
    }

    /// <summary>The record's text: key, card, then a line for each file.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}\n{Card}\n{string.Concat(Files.Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.Written} {file.Path}\n")))}");

    private static HeldFile? File(string line) =>
        line.Split(' ', 3) is [var length, var written, var path]
        && long.TryParse(length, CultureInfo.InvariantCulture, out var bytes)
        && long.TryParse(written, CultureInfo.InvariantCulture, out var ticks)
        && SitePath.IsInside(path)
            ? new HeldFile(path, bytes, ticks)
            : null;
}
