using System.Collections.Concurrent;
using StatiqEdition.Publishing;
using Xunit.Sdk;

namespace StatiqEdition.Tests.Published;

/// <summary>Every format carries the same text, the same notes and the same apparatus, word for word. Each is read by a reader of its own that knows nothing of the program; <see cref="Formats"/> is the table of them.</summary>
public sealed class SameTextTests
{
    private const string Real = "NIE-58";

    private static readonly ConcurrentDictionary<string, Lazy<Task<EditionFiles>>> s_published = new();

    private static readonly string[] s_editions = [Real, .. TeiTrial.All.Keys];

    public static TheoryData<string, string> Passages => Rows((format => format.Passages is not null, s_editions));

    public static TheoryData<string, string> Notes => Rows((format => format.Notes is not null, s_editions));

    public static TheoryData<string, string> Variants => Rows((format => format.Variants is not null, s_editions));

    /// <summary>For all that a format carries a word of the real edition that stands in it.</summary>
    public static TheoryData<string, string> Words => Rows((format => format.Passages is not null, ["regime"]), (format => format.Notes is not null, ["judgment"]), (format => format.Variants is not null, ["Stallnist"]));

    [Theory, MemberData(nameof(Passages))]
    public async Task Every_passage_reads_the_same(string format, string edition) => SameText.OfPassages(Formats.Named(format), await Files(edition));

    [Theory, MemberData(nameof(Notes))]
    public async Task Every_note_reads_the_same_and_has_its_mark_in_the_same_passages(string format, string edition) => SameText.OfNotes(Formats.Named(format), await Files(edition));

    [Theory, MemberData(nameof(Variants))]
    public async Task Every_variant_has_the_same_lemma_readings_cause_doubt_and_remark(string format, string edition) => SameText.OfVariants(Formats.Named(format), await Files(edition));

    [Theory, MemberData(nameof(Words))]
    public async Task A_word_that_one_format_has_otherwise_is_found(string format, string word)
    {
        Action<Format, EditionFiles> compare = word switch { "regime" => SameText.OfPassages, "judgment" => SameText.OfNotes, _ => SameText.OfVariants };
        var files = (await Files(Real)).With(Formats.Named(format), word, $"{word}s");
        Assert.IsAssignableFrom<XunitException>(Record.Exception(() => compare(Formats.Named(format), files)));
    }

    [Fact]
    public async Task Every_file_of_the_edition_is_held_to_the_others_or_known_to_carry_no_text()
    {
        var files = await Files(Real);
        Assert.Equal([], files.Files.Keys.Select(new FileShapes(files).Of).Except([.. Formats.All.Select(format => format.Name), .. Formats.WithoutText]));
    }

    [Fact]
    public async Task A_kept_release_reads_the_same_in_every_format_it_has()
    {
        var edition = RealInput.Edition;
        var kept = EditionFiles.In(edition.Kept[0].Folder, await Publisher.Publish(new(RealInput.Outcome.Value!.Site, [edition])));
        var formats = Formats.All.Where(format => format.Name != Formats.Reference && kept.Files.ContainsKey(format.Name)).ToList();

        Assert.Equal(["index.html", "apparatus/index.html", "edition.tei.xml", "edition.epub", "reading.txt", "edition.md", "apparatus.csv", "annotations.jsonld"], formats.Select(format => format.Name));
        Assert.All(formats.Where(format => format.Passages is not null), format => SameText.OfPassages(format, kept));
        Assert.All(formats.Where(format => format.Notes is not null), format => SameText.OfNotes(format, kept));
        Assert.All(formats.Where(format => format.Variants is not null), format => SameText.OfVariants(format, kept));
    }

    [Fact]
    public async Task The_witness_is_published_byte_for_byte() =>
        Assert.Equal(RealInput.Witness, (await Files(Real)).Files["witness-o.txt"].Content.ToArray());

    private static TheoryData<string, string> Rows(params (Func<Format, bool> Carries, string[] With)[] columns)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (format, with) in from column in columns from format in Formats.All where column.Carries(format) && format.Name != Formats.Reference from with in column.With select (format.Name, with))
            rows.Add(format, with);
        return rows;
    }

    private static Task<EditionFiles> Files(string name) => s_published.GetOrAdd(name, _ => new(async () =>
    {
        var edition = name == Real ? RealInput.Edition : TeiTrial.All[name];
        return EditionFiles.Of(edition.Id.Id, await Publisher.Publish(new(RealInput.Outcome.Value!.Site, [edition])));
    })).Value;
}
