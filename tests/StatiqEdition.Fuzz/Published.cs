using System.Text;
using System.Text.RegularExpressions;
using StatiqEdition.Model;

namespace StatiqEdition.Fuzz;

/// <summary>What of a text is published, which is all of it.</summary>
internal static partial class Published
{
    private static readonly HashSet<string> s_structure = ["label", "title", "signature", "preamble", "quotation"];

    /// <summary>A word of the source that stands nowhere in the edition, though no error was told.</summary>
    public static Finding? Lost(string source, Edition edition)
    {
        var published = Everything(edition);
        var lost = Word().Matches(source).Select(word => word.Value).FirstOrDefault(word => !s_structure.Contains(word) && !published.Contains(word, StringComparison.OrdinalIgnoreCase));
        return lost is null ? null : new("every word is published or reported", $"'{lost}' is in neither\n{published}");
    }

    /// <summary>That the edition, with its changes rejected by the passages' own account, is no proof of itself.</summary>
    public static Finding? Unproved(Edition edition)
    {
        // A note's mark with letters is believed inside the editor's marks only.
        if (edition.Notes.Any(note => note.Mark.Any(char.IsLetter)))
            return null;
        var rejected = string.Concat(edition.Passages.Select(passage => $"{Number(passage)} {passage.WitnessText}\n"));
        var proof = Proof.Of(edition with { Witnesses = [edition.Base with { Text = rejected }], Normalizations = [] });
        return proof.Disagreements.Count == 0 && proof.Holds ? null : new("reject all gives the witness", $"{rejected}\n{string.Join('\n', proof.Disagreements)}");
    }

    private static string? Number(Passage passage) => passage.NumberVariant is { } mark ? mark.Base.Text : passage.PrintedNumber;

    private static string Everything(Edition edition)
    {
        var all = new StringBuilder();
        foreach (var part in edition.Parts)
            all.AppendLine(part.Id.Id).AppendLine(part.Label);
        foreach (var passage in edition.Passages)
            all.AppendLine(passage.Id.Id).AppendLine(passage.Text).AppendLine(passage.WitnessText).AppendJoin(' ', Inline.Flat(passage.Content).Select(Mark)).AppendLine();
        foreach (var variant in edition.Variants)
            all.AppendLine(variant.Lemma).AppendJoin('\n', variant.Readings.Select(reading => $"{reading.Witness} {reading.Text}")).AppendLine().AppendLine(variant.Cause is { } cause ? Causes.Word(cause) : "").AppendLine(PlainText.Reading(variant.Remark)).AppendJoin(' ', Inline.Flat(variant.Remark).Select(Mark)).AppendLine();
        foreach (var note in edition.Notes)
            all.AppendLine(note.Mark);
        return all.ToString();
    }

    private static string Mark(Inline inline) => inline switch
    {
        Inline.Link link => link.Target,
        Inline.PageBreak page => page.Page,
        Inline.NoteReference note => note.Mark,
        _ => "",
    };

    [GeneratedRegex("[A-Za-z]{5,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
