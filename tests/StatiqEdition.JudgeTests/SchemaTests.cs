using System.Text.Json.Nodes;
using StatiqEdition.Publishing;
using StatiqEdition.Tests;

namespace StatiqEdition.JudgeTests;

/// <summary>The JSON files of the real site against the schemas that the site publishes.</summary>
[Collection(OnePublishedSite.Name)]
public sealed class SchemaTests(PublishedSite site)
{
    [JudgeFact(nameof(Judges.JsonSchema))]
    public void The_edition_is_as_its_schema_says() => IsValid(Schemas.Edition, site.File("nie-58/edition.json"), site.File($"{SecondInput.Edition.Id}/edition.json"));

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void The_proof_is_as_its_schema_says() => IsValid(Schemas.Proof, site.File("nie-58/proof.json"), site.File($"{SecondInput.Edition.Id}/proof.json"));

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void Every_passage_is_as_its_schema_says() => IsValid(Schemas.Passage, [.. from edition in new[] { site.Edition, SecondInput.Edition } from passage in edition.Passages select site.File($"{edition.Id}/{passage.Id}.json")]);

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void Every_file_names_the_schema_it_keeps()
    {
        Assert.All(
            [("nie-58/edition.json", Schemas.Edition), ("nie-58/proof.json", Schemas.Proof), ("nie-58/p5.json", Schemas.Passage)],
            named => Assert.Equal(site.File(named.Item2), Path.GetFullPath(Path.Combine(site.File("nie-58"), (string)JsonNode.Parse(File.ReadAllText(site.File(named.Item1)))!["$schema"]!))));
    }

    [JudgeFact(nameof(Judges.JsonSchema))]
    public void A_file_that_is_not_as_its_schema_says_is_found()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("wrong.json", File.ReadAllText(site.File("nie-58/p5.json")).Replace("\"paragraph\"", "\"verse\"", StringComparison.Ordinal));
        var (exitCode, said) = Judges.JsonSchema.Hear(site.File(Schemas.Passage), path);

        Assert.Equal((1, $"{path}/passage/kind: must be equal to one of the allowed values"), (exitCode, said));
    }

    private void IsValid(string schema, params IReadOnlyList<string> files)
    {
        var (exitCode, said) = Judges.JsonSchema.Hear([site.File(schema), .. files]);
        Assert.True(exitCode == 0, said);
    }
}
