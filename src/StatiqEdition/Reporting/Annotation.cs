using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>A diagnostic as a workflow command of GitHub Actions, which shows it beside the line it is about.</summary>
internal static class Annotation
{
    /// <summary>The command, <c>::error file=…,line=…,col=…,title=…::…</c>.</summary>
    public static string Of(Diagnostic diagnostic)
    {
        var (kind, place) = (diagnostic.IsError ? "error" : "warning", diagnostic.Place);
        return $"::{kind} file={Property(place.File)},line={place.Line + 1},col={place.Column + 1},title={diagnostic.Rule.Code}::{Data(diagnostic.Message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
