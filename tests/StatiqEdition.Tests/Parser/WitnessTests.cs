namespace StatiqEdition.Tests;

/// <summary>Witnesses: the base has its text, byte for byte; sigla can be names of files.</summary>
public sealed class WitnessTests
{
    private const string Sum = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF";

    [Fact]
    public void The_base_witness_keeps_every_character_of_its_file()
    {
        const string Witness = "one\r\n\r\n  two\t\u00A0three \n\ffour";
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Witness)));
        var edition = new TrialEdition().WithMetadata(Declared($"siglum: O\n    file: witness/o.txt\n    sha256: {sum}")).With("trial/witness/o.txt", Witness).With("trial/text.md", "one").Read().Value!.Editions[0];
        Assert.Equal((Witness, sum), (edition.Base.Text, edition.Base.Sha256));
    }

    [Theory]
    [InlineData("siglum: O", "SE104 (2,5)")]
    [InlineData("siglum: O\n    file: witness/o.txt", "SE104 (2,5)")]
    [InlineData("siglum: O\n    file: witness/none.txt\n    sha256: " + Sum, "SE106 (3,11)")]
    [InlineData("siglum: O\n    file: witness/o.txt\n    sha256: " + Sum, "SE209 (4,13)")]
    [InlineData("siglum: O\n    file: witness/o.txt\n    sha256: 00", "SE105 (4,13)")]
    [InlineData("siglum: O\n    file: ../trial/witness/o.txt\n    sha256: " + Sum, "SE106 (3,11)")]
    [InlineData("siglum: ../O\n    file: witness/o.txt\n    sha256: " + Sum, "SE105 (2,13)")]
    [InlineData("siglum: OOOOO\n    file: witness/o.txt\n    sha256: " + Sum, "SE105 (2,13)")]
    public void What_a_witness_lacks_is_reported(string declaration, string expected) =>
        Assert.Contains(expected, TrialEdition.Faults(new TrialEdition().WithMetadata(Declared(declaration)).Read()));

    [Fact]
    public void Two_sigla_that_differ_in_capitals_only_are_one() =>
        Assert.Contains("SE105 (5,13)", TrialEdition.Faults(new TrialEdition().WithMetadata(Declared("siglum: O") + "  - siglum: o\n    title: b\n    description: c\n").Read()));

    [Fact]
    public void An_edition_without_witnesses_is_reported() =>
        Assert.Contains("SE105 (1,12)", TrialEdition.Faults(new TrialEdition().WithMetadata("witnesses: []\n").Read()));

    [Fact]
    public void Normalizations_without_a_witness_are_no_fault_of_their_own() =>
        Assert.Equal(["SE105 (1,12)"], TrialEdition.Faults(new TrialEdition().WithMetadata("witnesses: []\nnormalizations:\n  - name: a\n    line-start: \"- \"\n    reason: b\n").With("trial/text.md", "x").Read()));

    private static string Declared(string keys) => $"witnesses:\n  - {keys}\n    title: a\n    description: b\n";
}
