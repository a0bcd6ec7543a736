using System.Security.Cryptography;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the declared witnesses, and the file of each that has one; a file whose SHA-256 is not the declared one is refused.</summary>
internal sealed class WitnessReader(EditionFolder folder)
{
    /// <summary>The witness that a mapping declares.</summary>
    public Witness Read(YamlMap map)
    {
        var witness = new Witness(map.Required("siglum"), map.Required("title"), map.Required("description")) { Url = map.Address("url")?.AbsoluteUri };
        var file = map.Optional("file");
        var sha256 = file is null ? map.Optional("sha256") : map.Required("sha256");
        map.ReportUnknownKeys();
        return file is not null && folder.Open(file, map.PlaceOf("file")) is var (bytes, source) && IsDeclared(bytes, sha256 ?? "", map.PlaceOf("sha256"))
            ? witness with { Text = source.Text, Sha256 = sha256 }
            : witness;
    }

    private bool IsDeclared(SourceFile file, string declared, Place place)
    {
        var actual = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        if (actual != declared)
            folder.Diagnostics.Add(Rules.Checksum.At(place, $"{file.Path} has the SHA-256 {actual}, not {declared}; restore the witness file, which is never edited"));
        return actual == declared;
    }
}
