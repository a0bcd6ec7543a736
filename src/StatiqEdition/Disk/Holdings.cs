using System.Text;

namespace StatiqEdition;

/// <summary>The records of what an output folder holds, one for each edition and one for the site itself, in the folder that marks the output as ours.</summary>
internal sealed class Holdings
{
    /// <summary>The name under which the site's own files are held; no edition has it, because an edition's id begins with a letter or a digit.</summary>
    public const string Site = "-site";

    private readonly string _folder;

    private Holdings(string folder) => _folder = folder;

    /// <summary>The records of an output folder; refused where it is none of ours.</summary>
    public static Holdings In(string output) => Directory.Exists(Path.Combine(output, OutputFolder.Marker)) ? Of(output) : throw new RefusedException($"'{output}' is no folder that a build wrote");

    /// <summary>The records of an output folder, where they may be none yet.</summary>
    public static Holdings Of(string output) => new(Path.Combine(output, OutputFolder.Marker, "holdings"));

    /// <summary>The names under which something is held.</summary>
    public IEnumerable<string> Names => (Directory.Exists(_folder) ? Directory.EnumerateFiles(_folder) : []).Select(Path.GetFileName).OfType<string>().Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal);

    /// <summary>What is held under a name; nothing where there is no record.</summary>
    public Holding Read(string name) => File.Exists(Record(name)) ? Holding.Read(File.ReadAllText(Record(name))) : Holding.None;

    /// <summary>Puts a record in the place of the old one in one step; one that holds nothing goes.</summary>
    public void Save(string name, Holding holding)
    {
        if (holding.Files.Count == 0)
        {
            if (File.Exists(Record(name)))
                File.Delete(Record(name));
            return;
        }

        Directory.CreateDirectory(_folder);
        var beside = Path.Combine(_folder, $".{name}.new");
        Durable.WriteSoon(beside, Encoding.UTF8.GetBytes(holding.ToString()));
        File.Move(beside, Record(name), overwrite: true);
    }

    /// <summary>Puts a record that the disk has already in the place of the old one in one step.</summary>
    public void Take(string name, string record)
    {
        Directory.CreateDirectory(_folder);
        File.Move(record, Record(name), overwrite: true);
    }

    private string Record(string name) => Path.Combine(_folder, name);
}
