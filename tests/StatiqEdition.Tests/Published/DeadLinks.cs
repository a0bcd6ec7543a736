using System.Xml.Linq;
using AngleSharp.Html.Parser;
using StatiqEdition.Publishing;
using StatiqEdition.Tests.Hostile;

namespace StatiqEdition.Tests.Published;

/// <summary>The links of a set of files that lead within it, to a file that is not there or to a place that the file does not have.</summary>
internal static class DeadLinks
{
    private static readonly Uri s_root = new("files:///");
    private static readonly string[] s_pages = [".html", ".xhtml", ".xml"];

    /// <summary>Every dead link, as its file and its target; the archives among the files are looked through by themselves.</summary>
    public static IReadOnlyList<string> In(IReadOnlyCollection<SiteFile> files)
    {
        var pages = files.Where(file => s_pages.Contains(Path.GetExtension(file.Path))).ToDictionary(file => file.Path, Page);
        var paths = files.Select(file => file.Path).ToHashSet();
        return
        [
            .. from page in pages
               from target in page.Value.Targets
               where !Uri.TryCreate(target, UriKind.Absolute, out _) && !Leads(new(new Uri(new Uri(s_root, page.Key), page.Value.Base), target))
               select $"{page.Key}: {target}",
            .. files.Where(file => Path.GetExtension(file.Path) is ".zip" or ".epub").SelectMany(archive => In(Skeleton.Entries(archive)).Select(dead => $"{archive.Path}: {dead}")),
        ];

        bool Leads(Uri address)
        {
            var path = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/'));
            var file = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
            return paths.Contains(file) && (address.Fragment.Length < 2 || !pages.TryGetValue(file, out var page) || page.Ids.Contains(Uri.UnescapeDataString(address.Fragment[1..])));
        }
    }

    private static (string Base, IReadOnlyList<string> Targets, IReadOnlySet<string> Ids) Page(SiteFile file)
    {
        using var content = new MemoryStream(file.Content.ToArray());
        if (file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            var page = new HtmlParser().ParseDocument(content);
            return ("", [.. page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)], page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet());
        }

        var attributes = XDocument.Load(content).Descendants().Attributes().ToList();
        return (
            attributes.FirstOrDefault(attribute => attribute.Name == XNamespace.Xml + "base")?.Value ?? "",
            [.. attributes.Where(attribute => attribute.Name.LocalName == "href" || (attribute.Name.LocalName == "target" && attribute.Parent!.Name.LocalName == "ref")).Select(attribute => attribute.Value)],
            attributes.Where(attribute => attribute.Name.LocalName == "id").Select(attribute => attribute.Value).ToHashSet());
    }
}
