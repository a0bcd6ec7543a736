namespace StatiqEdition.Publishing;

/// <summary>Where a link of a page leads within the site: a path below the root, its escapes resolved, and what follows it, a query and a fragment (RFC 3986, 5.2).</summary>
public readonly record struct LinkTarget(string Path, string Rest)
{
    /// <summary>Where a link leads that stands on a page; null where it has a scheme or begins at the root of a host.</summary>
    public static LinkTarget? Of(string page, string link)
    {
        var end = link.AsSpan().IndexOfAny('?', '#') is >= 0 and var sign ? sign : link.Length;
        var path = link[..end];
        return path.StartsWith('/') || path.Contains(':') ? null : new(path.Length == 0 ? page : Uri.UnescapeDataString(Below(page, path)), link[end..]);
    }

    private static string Below(string page, string path)
    {
        var folders = new List<string>(page.Split('/')[..^1]);
        var steps = path.Split('/');
        foreach (var step in steps)
        {
            if (step == ".." && folders.Count > 0)
                folders.RemoveAt(folders.Count - 1);
            else if (step is not ("." or ".."))
                folders.Add(step);
        }

        return string.Join('/', steps[^1] is "." or ".." && folders.Count > 0 ? folders.Append("") : folders);
    }
}
