using System.Globalization;
using Spectre.Console;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>Says in a few lines what a build did; in colour only on a terminal that wants it.</summary>
internal static class Summary
{
    private const int MostNamed = 10;
    private const int MostEditions = 20;
    private const int TableWidth = 80;

    /// <summary>Prints the table of editions, then the files.</summary>
    public static void Print(BuildReport report, TextWriter output)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        var framed = console.Profile.Out.IsTerminal && console.Profile.Width >= TableWidth;
        // A narrower table would break its numbers over lines.
        console.Profile.Width = Math.Max(console.Profile.Width, TableWidth);
        console.Write(Editions(report, framed));
        foreach (var line in Lines(report))
            output.WriteLine(line);
    }

    private static Table Editions(BuildReport report, bool framed)
    {
        var table = new Table { Border = framed ? TableBorder.Rounded : TableBorder.None };
        table.AddColumn("edition");
        table.AddColumn("version");
        foreach (var counted in new[] { "pages", "passages", "words", "notes", "variants" })
            table.AddColumn(counted, column => column.RightAligned());
        foreach (var card in report.Cards.Take(MostEditions))
            table.AddRow([.. Row(card).Select(cell => new Text(cell))]);
        return table;
    }

    private static IEnumerable<string> Row(EditionCard card)
    {
        var figures = card.Figures;
        return [card.Id, card.Metadata.Version, .. new[] { card.Pages.Count, figures.Passages, figures.Words, figures.Notes, figures.Variants }.Select(Plural.Figure)];
    }

    private static IEnumerable<string> Lines(BuildReport report)
    {
        foreach (var line in report.Cards.Take(MostEditions).SelectMany(Proof))
            yield return line;
        if (report.Cards.Count > MostEditions)
            yield return $"and {Plural.Of(report.Cards.Count - MostEditions, "more edition")}, each of them proved";
        var removed = report.Changes.Removed;
        yield return $"{Plural.Of(report.Files.Count, "file")}, {report.Files.Bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes in {report.Options.Output}: {report.Changes.Written} changed, {removed.Count} removed, {report.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s";
        foreach (var path in removed.Take(MostNamed))
            yield return $"removed {path}";
        if (removed.Count > MostNamed)
            yield return $"and {removed.Count - MostNamed} more";
        if (report.Site.Url is null)
            yield return $"The site's URL is not known, so sitemap.xml, feed.xml, opds.xml, canonical links and full addresses in citations are left out; give --site-url, or 'url:' in {report.Options.Input}/site.yml.";
    }

    private static IEnumerable<string> Proof(EditionCard card)
    {
        var (proof, figures) = (card.Proof, card.Figures);
        yield return $"{card.Id} is proved: all {Plural.Of(proof.Words, "word")} of witness {card.Base}, {Plural.Figure(proof.Kept)} kept, {Plural.Figure(proof.Substituted)} put otherwise, {Plural.Figure(proof.Surplus)} left out, {Plural.Figure(proof.Normalized)} normalized";
        yield return $"{Plural.Of(proof.Supplied, "word")} supplied, {Plural.Of(proof.Transpositions, "transposition")}; emendations: {Listed(figures.ByCause)}; normalized lines: {Listed(figures.Normalizations)}";
    }

    private static string Listed(IReadOnlyList<Counted> counts) => counts.Count == 0 ? "none" : string.Join(", ", counts.Select(counted => $"{Plural.Figure(counted.Count)} {counted.Name}"));
}
