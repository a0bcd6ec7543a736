using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Prints diagnostics as compilers do, then how many there are; under GitHub Actions also as annotations of the files.</summary>
internal static class DiagnosticList
{
    /// <summary>Prints diagnostics that are already in the order of their places; nothing where there are none.</summary>
    public static void Print(IReadOnlyList<Diagnostic> diagnostics, Surroundings surroundings)
    {
        foreach (var diagnostic in diagnostics)
            surroundings.Error.WriteLine(diagnostic);
        if (diagnostics.Count > 0)
            surroundings.Error.WriteLine(Count(diagnostics));
        if (surroundings.Variable("GITHUB_ACTIONS") == "true")
            diagnostics.Select(Annotation.Of).ToList().ForEach(surroundings.Out.WriteLine);
    }

    private static string Count(IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        string[] counts = [.. Number(errors, "error"), .. Number(diagnostics.Count - errors, "warning")];
        return string.Join(", ", counts) + (errors > 0 ? "; nothing was written" : "");
    }

    private static string[] Number(int count, string what) => count switch
    {
        0 => [],
        1 => [$"1 {what}"],
        _ => [$"{count} {what}s"],
    };
}
