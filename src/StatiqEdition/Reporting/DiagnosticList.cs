using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Prints diagnostics in the form that is asked for, on a terminal each with its line of the source, and how many there are; under GitHub Actions also as annotations of the files.</summary>
internal static class DiagnosticList
{
    /// <summary>Prints diagnostics that are already in the order of their places. Where there are none, only JSON says so.</summary>
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, DiagnosticFormat format, Surroundings surroundings)
    {
        var list = Shortlist.Of(diagnostics);
        if (format == DiagnosticFormat.Json)
        {
            surroundings.Data.WriteLine(DiagnosticJson.Of(list));
            return;
        }

        if (format == DiagnosticFormat.Text)
            Lines(list, surroundings).ToList().ForEach(surroundings.Error.WriteLine);
        if (format == DiagnosticFormat.GitHub || surroundings.Variable("GITHUB_ACTIONS") == "true")
            Annotation.Of(list).ToList().ForEach(surroundings.Out.WriteLine);
        if (diagnostics.Count > 0)
            surroundings.Error.WriteLine(Count(list));
    }

    private static IEnumerable<string> Lines(Shortlist list, Surroundings surroundings) =>
        [.. surroundings.ErrorTerminal.Value is { } terminal ? list.Shown.SelectMany(new TerminalDiagnostic(terminal, new SourceOnDisk().Read).Lines) : list.Shown.Select(diagnostic => diagnostic.ToString()), .. list.Omitted.Select(omitted => $"and {omitted.Count} more of {omitted.Rule.Code} ({omitted.Rule.Title})")];

    private static string Count(Shortlist list)
    {
        string[] counts = [.. Number(list.Errors, "error"), .. Number(list.Warnings, "warning")];
        return string.Join(", ", counts) + (list.Errors > 0 ? "; nothing was written" : "");
    }

    private static string[] Number(int count, string what) => count switch
    {
        0 => [],
        1 => [$"1 {what}"],
        _ => [$"{count} {what}s"],
    };
}
