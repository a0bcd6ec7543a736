using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>The word that a slip of the pen was meant to be.</summary>
public sealed class NearestTests
{
    [Theory]
    [InlineData("indxe", ", perhaps 'index'")]
    [InlineData("Index", ", perhaps 'index'")]
    [InlineData("ndex", ", perhaps 'index'")]
    [InlineData("indices", "")]
    [InlineData("comaprisnos", ", perhaps 'comparisons'")]
    [InlineData("sources", ", perhaps 'source'")]
    [InlineData("soucre", ", perhaps 'source'")]
    [InlineData("titel", "")]
    [InlineData("zzz", "")]
    public void An_unknown_key_is_told_with_the_nearest_that_is_not_there_yet(string key, string told) =>
        Assert.StartsWith($"the key '{key}' is unknown{told}; known here are", Unknown(TrialEdition.Metadata + $"{key}: x\n"), StringComparison.Ordinal);

    [Fact]
    public void A_key_that_is_written_wrong_is_told_as_what_is_missing() =>
        Assert.StartsWith("the key 'titel' is unknown, perhaps 'title'; known here are", Unknown(TrialEdition.Metadata.Replace("\ntitle:", "\ntitel:", StringComparison.Ordinal).Replace("title: A", "titel: A", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_typed_block_is_told_with_the_nearest() =>
        Assert.StartsWith("'::: titlepage' is no typed block, perhaps 'title-page'; known are", Assert.Single(TrialEdition.Read("::: titlepage\n\nx\n\n:::\n").Diagnostics).Message, StringComparison.Ordinal);

    private static string Unknown(string metadata) =>
        Assert.Single(new TrialEdition().With(TrialFiles.EditionFile, metadata).Read().Diagnostics, fault => fault.Rule == Rules.UnknownKey).Message;
}
