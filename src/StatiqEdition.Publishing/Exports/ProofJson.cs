using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>proof.json</c>: the proof of an edition in figures, with every transposition (docs/architecture.md). It is published only where the proof holds.</summary>
public static class ProofJson
{
    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Root(edition), EditionJsonContract.Readable.Proof);
        yield return new(Addresses.Proof(edition), (byte[])[.. json, (byte)'\n']);
    }

    private static ProofJsonKeys.Proof Root(Edition edition)
    {
        var (figures, proof) = (Figures.Of(edition), ProofFigures.Of(edition));
        return new(
            PageFrame.Between(Addresses.Proof(edition), Schemas.Proof),
            edition.Id.Id,
            edition.Metadata.Version,
            new(edition.Base.Siglum, edition.Base.Sha256, proof.Lines, proof.Words),
            new(proof.Kept, proof.Substituted, proof.Surplus, proof.Normalized, proof.Supplied),
            Table(figures.ByKind),
            Table(figures.ByCause),
            [.. edition.Normalizations.Zip(figures.Normalizations, (rule, counted) => new ProofJsonKeys.Normalization(rule.Name, rule.LineStart, counted.Count))],
            [.. edition.Proof.Transpositions.Select(EditionJson.Transposition)]);
    }

    private static Dictionary<string, int> Table(IReadOnlyList<Counted> counts) => counts.ToDictionary(counted => counted.Name, counted => counted.Count);
}
