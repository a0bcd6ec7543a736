using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>An edition's <c>CHANGELOG.md</c>, made whole from its ledger: releases, the newest first, each with what it changed.</summary>
public static class ChangeLog
{
    /// <summary>The file's name in the edition's folder.</summary>
    public const string Name = "CHANGELOG.md";

    /// <summary>The file's text.</summary>
    public static string Of(Edition edition)
    {
        var releases = ErrataLists.Of(edition).Select(errata => Section(edition, errata));
        return $"""
            # Releases of {Literal(edition.Metadata.ShortTitle)}

            What each release changed in the words that are cited. `release` writes this file from `{edition.Id}/ledger.json`; what is written here by hand is lost.

            {string.Join('\n', releases)}
            """.ReplaceLineEndings("\n");
    }

    private static string Section(Edition edition, Errata errata)
    {
        var isFirst = errata.Release.Version == edition.Ledger.Releases[0].Version;
        string[] lines = isFirst ? ["The first release."] : errata.Entries.Count == 0 ? [WordlessRelease.Said(edition, errata.Release)] : [.. errata.Entries.SelectMany(entry => Lines(edition, entry))];
        if (edition.Ledger.HasOtherWitness(errata.Release))
            lines = [.. lines, $"", $"It is proved against another file of witness {edition.Base.Siglum}, with the SHA-256 `{errata.Release.Witness}`."];
        return $"## {errata.Release.Version} ({Day.Machine(errata.Release.Date)})\n\n{string.Join('\n', lines)}\n";
    }

    private static IEnumerable<string> Lines(Edition edition, Erratum erratum) => erratum.Change switch
    {
        { Old: null } change => [$"- `{change.Id}` is new."],
        { New: null } change => [$"- `{change.Id}` is {Heir(edition, change.Id)}."],
        { } change => erratum.Words.Select(words => $"- `{change.Id}`: {Instruction(words)}."),
    };

    private static string Heir(Edition edition, Locus gone) =>
        edition.Aliases.Where(alias => alias.From == gone).Select(alias => $"now `{alias.To}`").FirstOrDefault("gone");

    private static string Instruction(WordChange words) => (words.Old, words.New) switch
    {
        ("", var added) => $"{Around(words)} insert **{Literal(added)}**",
        (var taken, "") => $"{Around(words)} delete *{Literal(taken)}*",
        var (old, @new) => $"{Around(words)} for *{Literal(old)}* read **{Literal(@new)}**",
    };

    private static string Around(WordChange words) => (words.Before, words.After) switch
    {
        ("", "") => "",
        (var before, "") => $"after “{Literal(before)}”",
        ("", var after) => $"before “{Literal(after)}”",
        var (before, after) => $"between “{Literal(before)}” and “{Literal(after)}”",
    };

    /// <summary>Text that Markdown reads as it stands.</summary>
    private static string Literal(string text) => text.Aggregate(new StringBuilder(), (kept, c) => (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '~' or '#' or '|' ? kept.Append('\\') : kept).Append(c)).ToString();
}
