using System.Text;
using StatiqEdition.Model;
using StatiqEdition.Publishing;
using StatiqEdition.Tests.Hostile;

namespace StatiqEdition.BrowserTests;

/// <summary>Two editions that have, in every place that takes text, what would run or break out where a page took it for markup or for a name of the language, served on this machine, the second below <c>second/</c>, under the policy of a host.</summary>
public sealed class HostileSite : ServedSite
{
    // An id is made of a heading's words, which are few.
    private const string Elements = "</title></style><script>ran=1</script><img src=x onerror=ran=1>";
    private const string Attributes = "--> ]]> \" autofocus onfocus=\"ran=1\" {{constructor}} __proto__";

    /// <summary>The addresses of all pages below the site's root, but of those that lead on at once.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    protected override async Task<IReadOnlyList<SiteFile>> Files()
    {
        SiteFile[] files = [.. await Below("", Library(Elements)), .. await Below("second/", Library(Attributes))];
        Pages = [.. files.Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal) && !Encoding.UTF8.GetString(file.Content.Span).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).Select(file => file.Path[..^"index.html".Length])];
        return files;
    }

    private static Library Library(string text) => HostileEdition.Library(new HostileEdition(text, made => made, Leaf.Filled(text, made => made)).Files);
}
