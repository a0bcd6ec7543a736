using System.Diagnostics;

namespace StatiqEdition.Theme;

/// <summary>What the views are called, and what they show in a sentence.</summary>
public static class ViewName
{
    /// <summary>The id of the view's button, <c>view--critical</c>.</summary>
    public static string Id(TextView view) => $"view--{Of(view).ToLowerInvariant()}";

    /// <summary>One word.</summary>
    public static string Of(TextView view) => view switch
    {
        TextView.Reading => "Reading",
        TextView.Critical => "Critical",
        TextView.Witness => "Witness",
        _ => throw new UnreachableException(),
    };

    /// <summary>What one sees in it.</summary>
    public static string Sentence(TextView view, string siglum) => view switch
    {
        TextView.Reading => "The text and the document’s notes, nothing else.",
        TextView.Critical => "Every place where the edition departs from its witness is marked, and where the document’s pages begin.",
        TextView.Witness => $"What {siglum} reads, where the edition reads something else; lines that {siglum} has elsewhere are marked.",
        _ => throw new UnreachableException(),
    };
}
