using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition.Tests;

/// <summary>What <c>ledger.json</c> holds, and what is refused in it.</summary>
public sealed class LedgerFileTests
{
    private const string Text = "# Conclusions\n\n{|1|}Peiping’s word, {~~rall~>rail~~}.\n";
    private static readonly Edition s_released = Releasing.Release(TrialEdition.Clean(Text), new(1, 0, 0), new(2026, 11, 23));
    private static readonly string s_ledger = Encoding.UTF8.GetString(LedgerFile.Write(s_released).Span);

    [Fact]
    public void The_file_is_the_one_in_the_manual() => Assert.Equal(
        """
        {
          "edition": "trial",
          "releases": [
            {
              "version": "1.0.0",
              "date": "2026-11-23",
              "changes": [],
              "witness": "WITNESS",
              "apparatus": "APPARATUS"
            }
          ],
          "ids": [
            {
              "id": "conclusions",
              "since": "1.0.0",
              "text": "Conclusions",
              "sha256": {
                "1.0.0": "HASH-1"
              }
            },
            {
              "id": "conclusions-p1",
              "since": "1.0.0",
              "text": "Peiping’s word, rail.",
              "sha256": {
                "1.0.0": "HASH-2"
              }
            },
            {
              "id": "page-1",
              "since": "1.0.0"
            }
          ]
        }

        """.Replace("WITNESS", s_released.Base.Sha256!, StringComparison.Ordinal).Replace("APPARATUS", ApparatusText.DigestOf(s_released), StringComparison.Ordinal).Replace("HASH-1", Digest.Of("Conclusions"), StringComparison.Ordinal).Replace("HASH-2", Digest.Of("Peiping’s word, rail."), StringComparison.Ordinal).Replace("conclusions-p1", Id, StringComparison.Ordinal).Replace("\"conclusions\"", $"\"{Heading}\"", StringComparison.Ordinal),
        s_ledger);

    [Fact]
    public void What_was_written_is_read_and_written_again_byte_for_byte()
    {
        var outcome = Read(s_ledger);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(s_ledger, Encoding.UTF8.GetString(LedgerFile.Write(outcome.Value!.Editions[0]).Span));
    }

    [Fact]
    public void The_hash_is_that_of_the_published_JSON()
    {
        var hash = s_released.Ledger.Find(new(Id))!.Sha256[new(1, 0, 0)];
        var json = Encoding.UTF8.GetString(Publishing.EditionJson.Of(new("A", "B"), s_released).Single().Content.Span);
        Assert.Contains($"\"sha256\": \"{hash}\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"since\": \"1.0.0\",\n      \"text\"", "\"since\": \"1.0.0\",\n      \"note\": \"\",\n      \"text\"", "SE115 (16,14)")]
    [InlineData("\"1.0.0\",\n      \"date\"", "\"1.0\",\n      \"date\"", "SE115 (5,18)")]
    [InlineData("2026-11-23", "2026-23-11", "SE115 (6,15)")]
    [InlineData("\"edition\": \"trial\"", "\"edition\": \"other\"", "SE115 (2,14)")]
    [InlineData("’s word", "’s words", "SE115 (24,15)")]
    [InlineData("\"page-1\"", "\"Page 1\"", "SE115 (30,13)")]
    [InlineData("\"changes\": []", "\"changes\": [], \"changes\": []", "SE115 (7,32)")]
    [InlineData("\"changes\": []", "\"changes\": [null]", "SE115 (1,1)")]
    [InlineData("\"changes\": []", "\"changes\": [{ \"id\": \"p9\", \"new\": \"\" }]", "SE115 (7,27)")]
    [InlineData("\"changes\": []", "\"changes\": [{ \"id\": \"page-1\" }, { \"id\": \"page-1\" }]", "SE115 (7,47)")]
    [InlineData("\"changes\": []", "\"changes\": [],\n      \"witness\": \"0000000000000000000000000000000000000000000000000000000000000000\"\n    },\n    {\n      \"version\": \"0.9.0\",\n      \"date\": \"2026-11-24\",\n      \"changes\": []", "SE115 (11,18)")]
    [InlineData("\"page-1\",\n      \"since\": \"1.0.0\"", "\"page-1\",\n      \"since\": \"2.0.0\"", "SE115 (31,16)")]
    [InlineData("Peiping’s word, rail.", "Peiping’s\\u202e word, rail.", "SE115 (24,15)")]
    [InlineData("\"apparatus\": \"", "\"apparatus\": \"0", "SE115 (9,20)")]
    [InlineData("]\n}", "]", "SE115 (34,1)")]
    public void A_ledger_that_release_did_not_write_is_refused_at_its_place(string written, string changed, string expected)
    {
        Assert.Contains(written, s_ledger, StringComparison.Ordinal);
        var faults = TrialEdition.Faults(Read(s_ledger.Replace(written, changed, StringComparison.Ordinal)));
        Assert.Equal(expected, Assert.Single(faults));
    }

    [Fact]
    public void A_ledger_written_before_it_held_the_apparatus_is_read_and_written_as_it_was()
    {
        var before = s_ledger.Replace($",\n      \"apparatus\": \"{s_released.Ledger.Last!.Apparatus}\"", "", StringComparison.Ordinal);
        Assert.NotEqual(s_ledger, before);
        var outcome = Read(before);
        Assert.Empty(outcome.Diagnostics);
        Assert.Equal(before, Encoding.UTF8.GetString(LedgerFile.Write(outcome.Value!.Editions[0]).Span));
    }

    [Fact]
    public void A_release_that_names_no_witness_is_refused() =>
        Assert.Equal(["SE115 (5,18)"], TrialEdition.Faults(Read(s_ledger.Replace($",\n      \"witness\": \"{s_released.Base.Sha256}\"", "", StringComparison.Ordinal))));

    [Fact]
    public void Of_an_id_that_stands_twice_the_second_is_reported()
    {
        var entry = s_ledger[s_ledger.IndexOf("    {\n      \"id\": \"page-1\"", StringComparison.Ordinal)..s_ledger.LastIndexOf("\n  ]", StringComparison.Ordinal)];
        Assert.Equal("SE115 (34,13)", Assert.Single(TrialEdition.Faults(Read(s_ledger.Replace(entry, $"{entry},\n{entry}", StringComparison.Ordinal)))));
    }

    private static string Id => s_released.Passages[1].Id.Id;

    private static string Heading => s_released.Passages[0].Id.Id;

    private static Outcome<Library> Read(string ledger) => new TrialEdition().With("trial/text.md", Text).After(s_released).With("trial/ledger.json", ledger).Read();
}
