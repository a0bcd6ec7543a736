namespace StatiqEdition;

/// <summary>How diagnostics are printed.</summary>
public enum DiagnosticFormat
{
    /// <summary>A line for each, as compilers print theirs.</summary>
    Text,

    /// <summary>One JSON object for other programs (docs/diagnostics.md).</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,
}
