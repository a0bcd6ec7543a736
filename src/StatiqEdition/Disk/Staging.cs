using System.Globalization;

namespace StatiqEdition;

/// <summary>The place beside the site, on the same file system, where the new files of a holding wait until those of all are whole, each named by its number in the holding's record.</summary>
internal sealed class Staging(string folder)
{
    private const string Record = "record";

    /// <summary>The staging place of a name below the folder of all.</summary>
    public static Staging Of(string all, string name) => new(Path.Combine(all, name));

    /// <summary>Writes the new file that stands at a place of the record.</summary>
    public FileInfo Add(int number, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(folder);
        var staged = Staged(number);
        Durable.WriteSoon(staged, content);
        return new(staged);
    }

    /// <summary>Whether there is a new file for a place of the record.</summary>
    public bool Has(int number) => File.Exists(Staged(number));

    /// <summary>Writes the record that will hold once the files are in their places.</summary>
    public void Close(Holding holding)
    {
        Directory.CreateDirectory(folder);
        Durable.WriteSoon(Path.Combine(folder, Record), System.Text.Encoding.UTF8.GetBytes(holding.ToString()));
    }

    /// <summary>The record that was written.</summary>
    public Holding Read() => Holding.Read(File.ReadAllText(Path.Combine(folder, Record)));

    /// <summary>Renames the new files of the record that are wanted to their targets; on one file system that is one step for every reader.</summary>
    public void MoveTo(Holding record, Func<string, bool> isWanted, Func<string, string> target)
    {
        foreach (var (number, file) in record.Files.Index())
        {
            if (isWanted(file.Path) && Has(number))
                File.Move(Staged(number), target(file.Path), overwrite: true);
        }
    }

    private string Staged(int number) => Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture));
}
