using System.Globalization;
using System.Text;

namespace StatiqEdition;

/// <summary>The place beside the site, on the same file system, where the new files of a holding wait until those of all are whole, each named by its number in the holding's record.</summary>
internal sealed class Staging(string folder)
{
    private readonly Lazy<DirectoryInfo> _made = new(() => Directory.CreateDirectory(folder));

    /// <summary>The record that will hold once the files are in their places.</summary>
    public string Record => Path.Combine(folder, "record");

    /// <summary>The staging place of a name below the folder of all.</summary>
    public static Staging Of(string all, string name) => new(Path.Combine(all, name));

    /// <summary>Writes the new file that stands at a place of the record.</summary>
    public FileInfo Add(int number, ReadOnlySpan<byte> content)
    {
        var staged = Staged(_made.Value.FullName, number);
        Durable.WriteSoon(staged, content);
        return new(staged);
    }

    /// <summary>Writes the record.</summary>
    public void Close(Holding holding)
    {
        _ = _made.Value;
        Durable.WriteSoon(Record, Encoding.UTF8.GetBytes(holding.ToString()));
    }

    /// <summary>Reads the record that was written.</summary>
    public Holding Read() => Holding.Read(File.ReadAllText(Record));

    /// <summary>Renames the new files of the record that are wanted to their targets; on one file system that is one step for every reader.</summary>
    public void MoveTo(Func<string, bool> isWanted, Func<string, string> target)
    {
        var there = Directory.EnumerateFiles(folder).ToHashSet();
        foreach (var (number, file) in Read().Files.Index())
        {
            if (isWanted(file.Path) && Staged(folder, number) is var staged && there.Contains(staged))
                File.Move(staged, target(file.Path), overwrite: true);
        }
    }

    private static string Staged(string folder, int number) => Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture));
}
