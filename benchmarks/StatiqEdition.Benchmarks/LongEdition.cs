using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Tests;

namespace StatiqEdition.Benchmarks;

/// <summary>Editions made of NIE-58 many times over, with its witness as many times over, so that the proof holds: every copy in other words, or all in the same, in which case every line has its like in every copy.</summary>
internal static class LongEdition
{
    // Every copy has a letter of its own in place of o, so that its words are its own.
    private const char FirstLetter = '\u4E00';

    private static readonly Edition s_edition = Read();

    /// <summary>The edition <paramref name="times"/> times over, not proved yet.</summary>
    public static Edition Of(int times, bool sameWords)
    {
        var copies = Enumerable.Range(1, times).Select(copy => (Func<string, string>)(sameWords ? text => text : text => text.Replace('o', (char)(FirstLetter + copy)))).ToList();
        return new Edition(s_edition.Id, s_edition.Metadata, [.. copies.SelectMany(words => s_edition.Parts.Select(part => Changed(part, words)))], [.. copies.SelectMany(words => s_edition.Notes.Select(note => note with { Passage = Changed(note.Passage, words) }))])
        {
            Witnesses = [s_edition.Base with { Text = string.Concat(copies.Select(words => words(s_edition.Base.Text!))) }],
            Normalizations = s_edition.Normalizations,
        };
    }

    private static Part Changed(Part part, Func<string, string> words) => part with { Blocks = [.. part.Passages.Select(passage => new Block.Lone(Changed(passage, words)))] };

    private static Passage Changed(Passage passage, Func<string, string> words) => passage with { Content = [.. passage.Content.Select(inline => Changed(inline, words))] };

    private static Inline Changed(Inline inline, Func<string, string> words) => inline switch
    {
        Inline.Words read => read with { Value = words(read.Value) },
        Inline.Emendation { Variant: var variant } mark => mark with { Variant = variant with { Readings = [variant.Base with { Text = words(variant.Base.Text) }] }, Witness = words(mark.Witness) },
        _ => inline,
    };

    private static Edition Read()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllBytes(file)));
        return LibraryReader.Read("input", [.. files]).Value!.Editions.Single(edition => edition.Id.Id == "nie-58");
    }
}
