using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The addresses that an answer names: absolute where the site's is known, else relative to the file that they stand in.</summary>
internal sealed record DtsLinks(Site Site, string File)
{
    /// <summary>The address of this file.</summary>
    public string Self => To(File);

    /// <summary>The address of a file or a page below the site's root.</summary>
    public string To(string path) => Site.Url is { } root ? new Uri(root, path).AbsoluteUri : PageFrame.Between(File, path);

    /// <summary>The template of an endpoint in which the edition is still to be named: its id is the first step below the root.</summary>
    public string Template(string variable, string endpoint, string parameters) => $"{To("").TrimEnd('/')}{{/{variable}}}/{endpoint}{parameters}";
}
