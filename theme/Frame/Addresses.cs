using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Where the pages and files of an edition stand below the site's root (docs/architecture.md). What every version has stands in its own folder; a kept release leads to the edition as it stands for the rest.</summary>
public static class Addresses
{
    /// <summary>The reading text, <c>nie-58/</c>.</summary>
    public static string Of(Edition edition) => $"{edition.Folder}/";

    /// <summary>A passage in its context, <c>nie-58/#p5</c>.</summary>
    public static string Of(Edition edition, Locus passage) => $"{edition.Folder}/#{passage}";

    /// <summary>The record of a passage, <c>nie-58/p5/</c>.</summary>
    public static string Record(Edition edition, Locus passage) => $"{edition.Id}/{passage}/";

    /// <summary>A passage as data, <c>nie-58/p5.json</c>.</summary>
    public static string RecordJson(Edition edition, Locus passage) => $"{edition.Id}/{passage}.json";

    /// <summary>A passage as plain text, <c>nie-58/p5.txt</c>.</summary>
    public static string RecordText(Edition edition, Locus passage) => $"{edition.Id}/{passage}.txt";

    /// <summary>A passage's citation for a program, <c>nie-58/p5.bib</c>.</summary>
    public static string RecordCitation(Edition edition, Locus passage, string ending) => $"{edition.Id}/{passage}.{ending}";

    /// <summary>The edition's citation for a program, <c>nie-58/citation.bib</c>.</summary>
    public static string Citation(Edition edition, string ending) => $"{edition.Folder}/citation.{ending}";

    /// <summary>How the edition is cited, which addresses last, and what can be taken away, <c>nie-58/cite/</c>.</summary>
    public static string Cite(Edition edition) => $"{edition.Folder}/cite/";

    /// <summary>A comparison, <c>nie-58/compare/p5-p26/</c>.</summary>
    public static string Of(Edition edition, Comparison comparison) => $"{edition.Folder}/compare/{comparison.Slug}/";

    /// <summary>The passages that repeat one another, <c>nie-58/parallels/</c>.</summary>
    public static string Parallels(Edition edition) => $"{edition.Folder}/parallels/";

    /// <summary>Any two passages compared, <c>nie-58/compare/</c>.</summary>
    public static string Compare(Edition edition) => $"{edition.Id}/compare/";

    /// <summary>The page that leads on from a former id, <c>nie-58/old-id/</c>.</summary>
    public static string Former(Edition edition, Alias alias) => $"{edition.Id}/{alias.From}/";

    /// <summary>The page about the edition, <c>nie-58/about/</c>.</summary>
    public static string About(Edition edition) => $"{edition.Folder}/about/";

    /// <summary>The list of the edition's releases, <c>nie-58/about/#releases</c>.</summary>
    public static string Releases(Edition edition) => $"{About(edition)}#releases";

    /// <summary>The apparatus, <c>nie-58/apparatus/</c>.</summary>
    public static string Apparatus(Edition edition) => $"{edition.Folder}/apparatus/";

    /// <summary>An entry of the apparatus by its id, <c>nie-58/apparatus/#vp9-1</c>.</summary>
    public static string Entry(Edition edition, string id) => $"{Apparatus(edition)}#{id}";

    /// <summary>The place in the text to which a variant belongs, <c>nie-58/#vp9-1--ref</c>.</summary>
    public static string Place(Edition edition, Variant variant) => $"{Of(edition)}#{MarginEntry.PlaceId(variant.Id)}";

    /// <summary>The rules by which the apparatus is filtered, <c>nie-58/apparatus.css</c>.</summary>
    public static string Filters(Edition edition) => $"{edition.Folder}/apparatus.css";

    /// <summary>The base witness line by line, <c>nie-58/transcript/</c>.</summary>
    public static string Transcript(Edition edition) => $"{edition.Folder}/transcript/";

    /// <summary>A line of the base witness, counted from 1, <c>nie-58/transcript/#o-79</c>.</summary>
    public static string Line(Edition edition, int number) => $"{Transcript(edition)}#{LineName.Id(edition, number)}";

    /// <summary>The indexes of names and dates, <c>nie-58/indexes/</c>.</summary>
    public static string Indexes(Edition edition) => $"{edition.Folder}/indexes/";

    /// <summary>The words of estimative probability, <c>nie-58/probability/</c>.</summary>
    public static string Probability(Edition edition) => $"{edition.Folder}/probability/";

    /// <summary>The rules that put the edition's notes at their lines, <c>nie-58/margin.css</c>.</summary>
    public static string Margin(Edition edition) => $"{edition.Folder}/margin.css";

    /// <summary>The reading text as plain text, <c>nie-58/reading.txt</c>.</summary>
    public static string PlainText(Edition edition) => $"{edition.Folder}/reading.txt";

    /// <summary>The reading text as Markdown, <c>nie-58/edition.md</c>.</summary>
    public static string Markdown(Edition edition) => $"{edition.Folder}/edition.md";

    /// <summary>The apparatus as a table, <c>nie-58/apparatus.csv</c>.</summary>
    public static string ApparatusTable(Edition edition) => $"{edition.Folder}/apparatus.csv";

    /// <summary>The variants and notes as annotations, <c>nie-58/annotations.jsonld</c>.</summary>
    public static string Annotations(Edition edition) => $"{edition.Folder}/annotations.jsonld";

    /// <summary>The reading text as an electronic book, <c>nie-58/edition.epub</c>.</summary>
    public static string Epub(Edition edition) => $"{edition.Folder}/edition.epub";

    /// <summary>The reading page as it is printed, <c>nie-58/edition.pdf</c>; only where the site has PDFs.</summary>
    public static string Pdf(Edition edition) => $"{edition.Id}/edition.pdf";

    /// <summary>The picture of the title page, upright, <c>nie-58/cover.png</c>.</summary>
    public static string Cover(Edition edition) => $"{edition.Id}/cover.png";

    /// <summary>The picture of the title page, upright and small, <c>nie-58/thumbnail.png</c>.</summary>
    public static string Thumbnail(Edition edition) => $"{edition.Id}/thumbnail.png";

    /// <summary>The picture of the title page that stands beside links to the edition, 1200 by 630 pixels, <c>nie-58/card.png</c>.</summary>
    public static string Card(Edition edition) => $"{edition.Id}/card.png";

    /// <summary>The whole edition for a folder or a stick, <c>nie-58/nie-58.zip</c>.</summary>
    public static string Zip(Edition edition) => $"{edition.Id}/{edition.Id}.zip";

    /// <summary>The passages for the scripts of the pages, <c>nie-58/passages.js</c>.</summary>
    public static string PassageScript(Edition edition) => $"{edition.Id}/passages.js";

    /// <summary>The releases of every edition as a feed; only where the site's URL is known.</summary>
    public const string Feed = "feed.xml";

    /// <summary>The media type of the feed (RFC 4287, 7).</summary>
    public const string FeedType = "application/atom+xml";

    /// <summary>The electronic books of all editions as a catalogue; only where the site's URL is known.</summary>
    public const string Catalogue = "opds.xml";

    /// <summary>The media type of the catalogue (OPDS Catalog 1.2, 2.3).</summary>
    public const string CatalogueType = "application/atom+xml;profile=opds-catalog;kind=acquisition";

    /// <summary>The page that searches every edition.</summary>
    public const string Search = "search/";

    /// <summary>The editions that are searched, <c>search/editions.js</c>.</summary>
    public const string SearchDirectory = "search/editions.js";

    /// <summary>A leaf of the words of all editions, <c>search/words-0.js</c>.</summary>
    public static string SearchWords(int leaf) => $"search/words-{leaf}.js";

    /// <summary>The index of an edition for the search page, <c>nie-58/search.js</c>.</summary>
    public static string SearchScript(Edition edition) => $"{edition.Id}/search.js";

    /// <summary>The words of an edition with their passages, <c>nie-58/words/</c>.</summary>
    public static string Words(Edition edition) => $"{edition.Id}/words/";

    /// <summary>The page that checks a quotation, <c>nie-58/quotation/</c>.</summary>
    public static string Quotation(Edition edition) => $"{edition.Id}/quotation/";

    /// <summary>The edition as data, <c>nie-58/edition.json</c>.</summary>
    public static string Json(Edition edition) => $"{edition.Folder}/edition.json";

    /// <summary>The edition in TEI P5, <c>nie-58/edition.tei.xml</c>.</summary>
    public static string Tei(Edition edition) => $"{edition.Folder}/edition.tei.xml";

    /// <summary>The proof in figures, <c>nie-58/proof.json</c>.</summary>
    public static string Proof(Edition edition) => $"{edition.Folder}/proof.json";

    /// <summary>A witness as received, <c>nie-58/witness-o.txt</c>.</summary>
    public static string Of(Edition edition, Witness witness) => $"{edition.Folder}/witness-{witness.Siglum.ToLowerInvariant()}.txt";

    /// <summary>The folder of the answers of Distributed Text Services, at the site's root for all editions and below each edition for its own.</summary>
    public const string Dts = "dts/";

    /// <summary>The entry point of Distributed Text Services, <c>dts/entry.jsonld</c>.</summary>
    public const string DtsEntry = $"{Dts}entry.jsonld";

    /// <summary>An edition as a collection of Distributed Text Services, <c>nie-58/dts/collection.jsonld</c>.</summary>
    public static string DtsCollection(Edition edition) => $"{edition.Id}/{Dts}collection.jsonld";
}
