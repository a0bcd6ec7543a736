namespace StatiqEdition;

/// <summary>What an output folder holds of one edition, or of the site itself: the files that builds put there, the key of all they were made from, and what the build keeps of the edition, on one line.</summary>
public sealed record Holding(string Key, string Card, IReadOnlyList<HeldFile> Files)
{
    /// <summary>Nothing.</summary>
    public static Holding None { get; } = new("", "", []);

    /// <summary>The holding of a record's text. A line that tells of no file below the output is passed over, whoever wrote it.</summary>
    public static Holding Read(string text)
    {
        var lines = text.Split('\n');
        return lines.Length < 2 ? None : new(lines[0], lines[1], [.. lines.Skip(2).Select(HeldFile.Read).OfType<HeldFile>()]);
    }

    /// <summary>The record's text: key, card, then a line for each file.</summary>
    public override string ToString() => $"{Key}\n{Card}\n{string.Concat(Files.Select(file => $"{file}\n"))}";
}
