using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What every page knows of itself; <paramref name="Path"/> is its address below the site's root, such as <c>nie-58/</c>, and empty for the library.</summary>
public sealed record PageFrame(Site Site, Edition? Edition, string Path, string Title, string Description)
{
    /// <summary>The page that a host serves in place of whatever is missing, at any depth.</summary>
    public const string NotFoundPath = "404.html";

    /// <summary>The target that the page leads on to, below the site's root; null for all pages but those of former ids.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The passage whose record the page is; null for all other pages.</summary>
    public Passage? Passage { get; init; }

    /// <summary>The other versions, on a page of a kept release; null on all other pages.</summary>
    public KeptPage? Kept { get; init; }

    /// <summary>The page's absolute address, or that of the page it leads on to; null where the site's address is not known, and for the page of missing pages.</summary>
    public Uri? Canonical => Site.Url is null || Path == NotFoundPath ? null : new Uri(Site.Url, (MovedTo ?? Path).Split('#')[0]);

    /// <summary>Whether the page is one from which readers follow what is new: the library, and what is said about an edition.</summary>
    public bool IsForSubscribers => Path.Length == 0 || (Edition is not null && (Path == Addresses.About(Edition) || Path == Addresses.Cite(Edition)));

    /// <summary>The language of every page; what is of the document says its own.</summary>
    public static string Language => "en";

    /// <summary>What a browser shows as the page's name.</summary>
    public string FullTitle => Title == Site.Title ? Title : $"{Title}{(Kept is null ? "" : $", version {Edition?.Metadata.Version}")} · {Site.Title}";

    /// <summary>The relative address of a target below the site's root, such as <c>nie-58/#p5</c>; absolute below the base path on the page of missing pages.</summary>
    public string To(string target) => Path == NotFoundPath ? Site.BasePath + target : Between(Path, target);

    /// <summary>The relative address of a target on a page, both below the site's root.</summary>
    public static string Between(string page, string target)
    {
        var shared = page.AsSpan()[..page.AsSpan().CommonPrefixLength(target)].LastIndexOf('/') + 1;
        var up = page.AsSpan(shared).Count('/');
        var address = up == 0 ? target[shared..] : string.Concat(Enumerable.Repeat("../", up).Append(target[shared..]));
        // A fragment alone would be looked for in the file that names it.
        return address.Length == 0 || (address[0] == '#' && !page.EndsWith('/')) ? $"./{address}" : address;
    }
}
