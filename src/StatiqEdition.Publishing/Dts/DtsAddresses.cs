using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>
/// Where the answers stand, and the templates (RFC 6570) that expand to just these addresses (docs/decisions/0011-dts.md). <paramref name="Folder"/> is <c>nie-58/dts/</c>, or <c>dts/</c> for the collection of all editions.
/// </summary>
internal sealed record DtsAddresses(string Folder)
{
    /// <summary>What follows the name of the endpoint in the template of collections.</summary>
    public const string CollectionParameters = "{;nav}.jsonld";

    /// <summary>What follows it in the template of navigation.</summary>
    public const string NavigationParameters = "{;tree}{/ref}{;down}.jsonld";

    /// <summary>What follows it in the template of documents.</summary>
    public const string DocumentParameters = "{;tree}{/ref}.xml";

    /// <summary>The addresses that name no edition.</summary>
    public static DtsAddresses OfTheSite { get; } = new(Addresses.Dts);

    /// <summary>The addresses of an edition.</summary>
    public static DtsAddresses Of(Edition edition) => OfTheSite.Named(edition.Id.Id);

    /// <summary>The same addresses with a collection named.</summary>
    public DtsAddresses Named(string id) => new($"{id}/{Folder}");

    /// <summary>The collection endpoint, without its parameters.</summary>
    public string Collections => $"{Folder}collection";

    /// <summary>The navigation endpoint, likewise.</summary>
    public string Navigations => $"{Folder}navigation";

    /// <summary>The document endpoint, likewise.</summary>
    public string Documents => $"{Folder}document";

    /// <summary>The whole document, <c>nie-58/dts/document.xml</c>.</summary>
    public string Whole => $"{Documents}.xml";

    /// <summary>A collection with its children or parents, <c>nie-58/dts/collection;nav=parents.jsonld</c>.</summary>
    public string Collection(string? nav) => $"{Collections}{Parameter("nav", nav)}.jsonld";

    /// <summary>Units of a tree, <c>nie-58/dts/navigation/p5;down=1.jsonld</c>.</summary>
    public string Navigation(CitationTree tree, CitableUnit? unit, string? down) => $"{Navigations}{In(tree, unit)}{Parameter("down", down)}.jsonld";

    /// <summary>A part of the document, <c>nie-58/dts/document/p5.xml</c>.</summary>
    public string Document(CitationTree tree, CitableUnit unit) => $"{Documents}{In(tree, unit)}.xml";

    private static string In(CitationTree tree, CitableUnit? unit) => Parameter("tree", tree.Id) + (unit is null ? "" : $"/{unit.Id}");

    private static string Parameter(string name, string? value) => value is null ? "" : $";{name}={value}";
}
