using System.Globalization;
using Spectre.Console;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Says in a few lines what a build did; in colour only on a terminal that wants it.</summary>
internal static class Summary
{
    private const int MostNamed = 10;
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
        foreach (var edition in report.Library.Editions)
            table.AddRow([.. Row(edition, report).Select(cell => new Text(cell))]);
        return table;
    }

    private static IEnumerable<string> Row(Edition edition, BuildReport report)
    {
        var figures = Figures.Of(edition);
        var pages = report.Files.Count(file => file.Path.StartsWith($"{edition.Id}/", StringComparison.Ordinal) && !file.Path.StartsWith($"{edition.Id}/v/", StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal));
        return [edition.Id.Id, edition.Metadata.Version, .. new[] { pages, figures.Passages, figures.Words, figures.Notes, figures.Variants }.Select(Number)];
    }

    private static IEnumerable<string> Lines(BuildReport report)
    {
        foreach (var line in report.Library.Editions.SelectMany(Proof))
            yield return line;
        var removed = report.Changes.Removed;
        yield return $"{report.Files.Count} files, {Number(report.Files.Sum(file => file.Content.Length))} bytes in {report.Options.Output}: {report.Changes.Written} changed, {removed.Count} removed, {report.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s";
        foreach (var path in removed.Take(MostNamed))
            yield return $"removed {path}";
        if (removed.Count > MostNamed)
            yield return $"and {removed.Count - MostNamed} more";
        if (report.Library.Site.Url is null)
            yield return $"The site's URL is not known, so sitemap.xml, feed.xml, opds.xml, canonical links and full addresses in citations are left out; give --site-url, or 'url:' in {report.Options.Input}/site.yml.";
    }

    private static IEnumerable<string> Proof(Edition edition)
    {
        var (proof, figures) = (ProofFigures.Of(edition), Figures.Of(edition));
        yield return $"{edition.Id} is proved: all {Number(proof.Words)} words of witness {edition.Base.Siglum}, {Number(proof.Kept)} kept, {Number(proof.Substituted)} put otherwise, {Number(proof.Surplus)} left out, {Number(proof.Normalized)} normalized";
        yield return $"{Number(proof.Supplied)} words supplied, {Number(proof.Transpositions)} transpositions; emendations: {Listed(figures.ByCause)}; normalized lines: {Listed(figures.Normalizations)}";
    }

    private static string Listed(IReadOnlyList<Counted> counts) => counts.Count == 0 ? "none" : string.Join(", ", counts.Select(counted => $"{Number(counted.Count)} {counted.Name}"));

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
