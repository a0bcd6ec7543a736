using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A link as the editor wrote it; <paramref name="Way"/> is what a link to a passage begins with where it stands.</summary>
internal sealed record EditorLink(string Target, string Way, Place Place)
{
    /// <summary>The way from the text, its notes and its remarks, which are of the reading page.</summary>
    public const string FromText = "#";

    /// <summary>The way from the introduction, which stands on the page about the edition.</summary>
    public const string FromIntroduction = "../#";
}
