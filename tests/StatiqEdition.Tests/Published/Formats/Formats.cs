namespace StatiqEdition.Tests.Published;

/// <summary>The formats that carry the text, the notes or the apparatus. A new one is a line here.</summary>
internal static class Formats
{
    /// <summary>The format to which all others are held.</summary>
    public const string Reference = "edition.json";

    /// <summary>The table.</summary>
    public static IReadOnlyList<Format> All { get; } =
    [
        new("edition.json", EditionJsonReader.Passages, EditionJsonReader.Notes, EditionJsonReader.Variants),
        new("*.json", RecordJsonReader.Passages, RecordJsonReader.Notes, RecordJsonReader.Variants),
        new("*.txt", RecordTextReader.Passages, RecordTextReader.Notes),
        new("index.html", ReadingPageReader.Passages, ReadingPageReader.Notes, ReadingPageReader.Variants),
        new("*/index.html", RecordPageReader.Passages, RecordPageReader.Notes, RecordPageReader.Variants),
        new("apparatus/index.html", Variants: ApparatusPageReader.Variants),
        new("edition.tei.xml", TeiFormatReader.Passages, TeiFormatReader.Notes, TeiFormatReader.Variants),
        new("edition.epub", EpubReader.Passages, EpubReader.Notes, EpubReader.Variants),
        new("reading.txt", ReadingTextReader.Passages, ReadingTextReader.Notes, WithSilent: false),
        new("edition.md", MarkdownReader.Passages, MarkdownReader.Notes, WithSilent: false),
        new("apparatus.csv", Variants: ApparatusTableReader.Variants),
        new("annotations.jsonld", Notes: AnnotationReader.Notes, Variants: AnnotationReader.Variants),
        new("passages.js", PassageScriptReader.Passages),
        new("dts/document.xml", DtsReader.WholePassages, DtsReader.WholeNotes, DtsReader.WholeVariants),
        new("dts/document/*.xml", DtsReader.Passages, DtsReader.Notes, DtsReader.Variants),
        new("dts/document;tree=page/*.xml", DtsReader.PagePassages),
    ];

    /// <summary>Files that carry none of it, or are made of those that do: what they have is tried elsewhere.</summary>
    public static IReadOnlyList<string> WithoutText { get; } =
    [
        "about/index.html", "apparatus.css", "card.png", "compare/*-*/index.html", "compare/index.html", "cover.png", "indexes/index.html", "margin.css", "parallels/index.html", "probability/index.html",
        "cite/index.html", "citation.bib", "citation.ris", "citation.csl.json", "*.bib", "*.ris", "*.csl.json", "thumbnail.png", "proof.json", "quotation/index.html", "search.js", "transcript/index.html", "witness-o.txt", "words/index.html", "*.zip",
        "dts/collection.jsonld", "dts/collection;nav=children.jsonld", "dts/collection;nav=parents.jsonld", "dts/navigation",
    ];

    /// <summary>The format with this name.</summary>
    public static Format Named(string name) => All.Single(format => format.Name == name);
}
