using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>Diagnostics as workflow commands of GitHub Actions, which shows each beside the line it is about.</summary>
internal static class Annotation
{
    /// <summary>The commands, <c>::error file=…,line=…,col=…,title=…::…</c>, and a notice for what is left out of each rule.</summary>
    public static IEnumerable<string> Of(Shortlist list) => [.. list.Shown.Select(Of), .. list.Omitted.Select(Of)];

    private static string Of(Diagnostic diagnostic) =>
        $"::{diagnostic.Kind} file={Property(diagnostic.Place.File)},line={diagnostic.Place.LineNumber},col={diagnostic.Place.ColumnNumber},title={diagnostic.Rule.Code}::{Data(diagnostic.Message)}";

    private static string Of((Rule Rule, int Count) omitted) => $"::notice title={omitted.Rule.Code}::and {omitted.Count} more of {omitted.Rule.Code} ({Data(omitted.Rule.Title)})";

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
