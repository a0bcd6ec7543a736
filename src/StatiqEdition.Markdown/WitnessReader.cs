using System.Security.Cryptography;
using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Reads the declared witnesses, and the file of each that has one, as the base witness must; a file whose SHA-256 is not the declared one is refused.</summary>
internal sealed class WitnessReader(EditionFolder folder)
{
    private const int LongestSiglum = 4;
    private const int SumLength = 2 * SHA256.HashSizeInBytes;
    private readonly HashSet<string> _sigla = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The witness that a mapping declares.</summary>
    public Witness Read(YamlMap map)
    {
        var isBase = _sigla.Count == 0;
        var witness = new Witness(Siglum(map), map.Required("title"), map.Required("description")) { Url = map.Address("url")?.AbsoluteUri };
        var file = isBase ? map.Required("file") : map.Optional("file") ?? "";
        var sha256 = Sha256(map, isRequired: file.Length > 0);
        map.ReportUnknownKeys();
        return file.Length > 0 && folder.OpenWitness(file, map.PlaceOf("file")) is var (bytes, source) && sha256 is not null && IsDeclared(bytes, sha256, map.PlaceOf("sha256"))
            ? witness with { Text = source.Text, FileName = file[(file.LastIndexOf('/') + 1)..], File = bytes.Content, Sha256 = sha256 }
            : witness;
    }

    private string Siglum(YamlMap map)
    {
        var siglum = map.Required("siglum");
        if (siglum.Length > 0 && (siglum.Length > LongestSiglum || !siglum.All(char.IsAsciiLetterOrDigit)))
            map.Wrong<string>("siglum", $"one to {LongestSiglum} letters or digits");
        else if (!_sigla.Add(siglum))
            map.Wrong<string>("siglum", "one that no other witness has, in capitals or not");
        return siglum;
    }

    private static string? Sha256(YamlMap map, bool isRequired)
    {
        var sum = isRequired ? map.Required("sha256") : map.Optional("sha256") ?? "";
        if (sum.Length == 0)
            return null;
        return sum.Length == SumLength && sum.All(char.IsAsciiHexDigit) ? sum.ToLowerInvariant() : map.Wrong<string>("sha256", $"{SumLength} hexadecimal digits");
    }

    private bool IsDeclared(SourceFile file, string declared, Place place)
    {
        var actual = Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        if (actual != declared)
            folder.Diagnostics.Add(Rules.Checksum.At(place, $"{file.Path} has the SHA-256 {actual}, not {declared}; restore the witness file, which is never edited"));
        return actual == declared;
    }
}
