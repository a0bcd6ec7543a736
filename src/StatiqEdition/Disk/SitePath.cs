namespace StatiqEdition;

/// <summary>Paths of site files: steps between forward slashes, none of which leads out of the site or means something else on another system.</summary>
internal static class SitePath
{
    /// <summary>Whether a path names a place below the site's root.</summary>
    public static bool IsInside(string path)
    {
        foreach (var step in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(step) is "" or "." or "..")
                return false;
        }

        return !path.AsSpan().ContainsAny("\\:\0");
    }
}
