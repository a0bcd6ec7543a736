using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The style sheet of one edition's apparatus: under a filter's address whatever it does not leave is not shown (CSS Selectors 4, <c>:has()</c>). The theme's own rules do the rest.</summary>
public static class FilterSheet
{
    /// <summary>One rule for each filter, and the running title of the printed page.</summary>
    public static string For(Edition edition) =>
        $"@page{{@top-center{{content:{CssString.Of($"{edition.Metadata.ShortTitle} · Apparatus")}}}}}\n"
        + string.Concat(Entries.Of(edition).Filters.SelectMany(line => line.Filters).Select(filter => Rule(filter.Id)));

    private static string Rule(string id) =>
        $".apparatus:has(#{id}:target) :is(.app:not(.{id}),:is(.division,.group,.formework):not(:has(.{id}))){{display:none}}\n";
}
