namespace StatiqEdition.Model;

/// <summary>A rule that an edition keeps: its code (<c>SE</c> and three digits: 1xx source and metadata, 2xx witness and emendation, 3xx ids and links), its severity and its title.</summary>
public sealed record Rule(string Code, Severity Severity, string Title)
{
    /// <summary>Where the rule is explained, such as <c>docs/diagnostics.md#se108-raw-html</c>.</summary>
    public string Help => $"docs/diagnostics.md#{Slug($"{Code}: {Title}")}";

    /// <summary>A breach of this rule at a place. The message says what is wrong, then, after a semicolon, what to do.</summary>
    public Diagnostic At(Place place, string message) => new(this, place, message);

    /// <summary>The anchor that GitHub gives a heading.</summary>
    private static string Slug(string heading) =>
        string.Concat(heading.Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')).ToLowerInvariant().Replace(' ', '-');
}
