using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The addresses that annotations name: absolute where the site's is known, else relative to the file they stand in.</summary>
public sealed class AnnotationAddresses(Site site, Edition edition)
{
    /// <summary>The file of the annotations.</summary>
    public string File => Of(Addresses.Annotations(edition));

    /// <summary>The page with the reading text.</summary>
    public string Page => Of(Addresses.Of(edition));

    /// <summary>The reading text as plain text.</summary>
    public string PlainText => Of(Addresses.PlainText(edition));

    /// <summary>An annotation by its name in the file, which is that of its variant or of its note's mark.</summary>
    public string Annotation(string name) => $"{File}#{name}";

    /// <summary>A passage in the reading text.</summary>
    public string Passage(Locus id) => Of(Addresses.Of(edition, id));

    private string Of(string path) => site.Url is { } root ? new Uri(root, path).AbsoluteUri : PageFrame.Between(Addresses.Annotations(edition), path);
}
