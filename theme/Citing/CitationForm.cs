using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>A citation in the form of a manual of style, such as <c>MLA</c>.</summary>
public sealed record CitationForm(string Style, IReadOnlyList<Inline> Words);
