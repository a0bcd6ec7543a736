namespace StatiqEdition;

/// <summary>The keys of diagnostics as JSON, in their order (docs/diagnostics.md).</summary>
internal static class DiagnosticJsonKeys
{
    internal sealed record List(IReadOnlyList<Entry> Diagnostics, IReadOnlyList<Omission> Omitted, int Errors, int Warnings);

    internal sealed record Entry(string Code, string Severity, string Title, string File, int Line, int Column, string Message, string Help);

    internal sealed record Omission(string Code, int Count);
}
