namespace StatiqEdition.Model;

/// <summary>One breach of a rule, printed as compilers print theirs: <c>path(line,column): error SE201: what is wrong; what to do</c>.</summary>
public sealed record Diagnostic(Rule Rule, Place Place, string Message)
{
    /// <summary>The rule's own severity, unless a command is stricter.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Whether the build must stop.</summary>
    public bool IsError => Severity == Severity.Error;

    /// <summary>The severity in a word, <c>error</c> or <c>warning</c>.</summary>
    public string Kind => IsError ? "error" : "warning";

    /// <summary>The diagnostic with control, format and bidirectional characters shown as <c>U+202E</c>, so that no text reaches a terminal raw.</summary>
    public Diagnostic Visible => this with { Place = Place with { File = VisibleText.Of(Place.File) }, Message = VisibleText.Of(Message) };

    /// <summary>The line to print, every character of it visible.</summary>
    public override string ToString() => $"{Visible.Place}: {Kind} {Rule.Code}: {Visible.Message}";
}
