using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What the heading of an index entry leaves to be said.</summary>
public static class IndexHeading
{
    /// <summary>The name of an index as its title has it.</summary>
    public static string Of(IndexKind kind) => kind switch
    {
        IndexKind.Person => "Persons",
        IndexKind.Place => "Places",
        IndexKind.Organisation => "Organisations",
        _ => "Dates and events",
    };

    /// <summary>The forms found of which the heading does not have every word, <c>A. Y. Vyshinsky</c> under <c>Vyshinsky, Andrei</c>.</summary>
    public static IReadOnlyList<string> OtherForms(IndexedEntry entry)
    {
        var known = Words(entry.Entry.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. entry.Forms.Select(form => form.Text).Where(form => !Words(form).All(known.Contains))];
    }

    private static string[] Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : c is '\'' or '’' ? '\'' : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
