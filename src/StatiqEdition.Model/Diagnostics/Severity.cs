namespace StatiqEdition.Model;

/// <summary>Whether a diagnostic stops the build.</summary>
public enum Severity
{
    /// <summary>Worth knowing; the edition is still written.</summary>
    Warning,

    /// <summary>A fault; nothing is written.</summary>
    Error,
}
