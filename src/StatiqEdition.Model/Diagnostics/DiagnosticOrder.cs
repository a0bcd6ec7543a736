namespace StatiqEdition.Model;

/// <summary>The order in which diagnostics are told: by file, line and column.</summary>
public static class DiagnosticOrder
{
    /// <summary>The diagnostics in the order of their places; those of one place as they came.</summary>
    public static IEnumerable<Diagnostic> InOrder(this IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(fault => fault.Place.File, StringComparer.Ordinal).ThenBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column);
}
