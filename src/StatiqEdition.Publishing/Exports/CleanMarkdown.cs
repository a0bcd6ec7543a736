using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary><c>edition.md</c>: the reading text as CommonMark with notes as pandoc and GitHub write them; what the edition is stands in YAML before it. Every passage with words is one block, numbered paragraphs are list items, lettered ones stand inside them.</summary>
public sealed class CleanMarkdown
{
    private readonly Site _site;
    private readonly Edition _edition;

    private CleanMarkdown(Site site, Edition edition) => (_site, _edition) = (site, edition);

    /// <summary>The one file of this export.</summary>
    public static IEnumerable<SiteFile> Of(Site site, Edition edition) => [SiteFile.OfText(Addresses.Markdown(edition), new CleanMarkdown(site, edition).Whole())];

    private string Whole()
    {
        IEnumerable<string> blocks =
        [
            $"---\n{string.Join('\n', Facts().Select(fact => $"{fact.Name}: {Quoted(fact.Value)}"))}\n---",
            .. _edition.Parts.SelectMany(part => part.Blocks).SelectMany(Blocks).OfType<string>(),
            .. _edition.Notes.Select(note => $"[^{note.Passage.Number}]: {Text(note.Passage.Content)}"),
        ];
        return string.Join("\n\n", blocks) + "\n";
    }

    private IEnumerable<(string Name, string Value)> Facts()
    {
        var known = _edition.Metadata;
        return
        [
            ("title", known.Title),
            ("subtitle", known.ReportNumber is null ? $"{known.Genre}: {known.ShortTitle}" : known.Designation),
            ("author", known.Author),
            ("date", Day.Machine(known.Date)),
            ("lang", known.Language),
            ("version", known.Version),
            ("released", Day.Machine(known.Released)),
            ("editors", known.Editors),
            ("rights", known.Licence.Name),
            .. new Cited(_site, _edition).Address is { } address ? [("url", address)] : Array.Empty<(string, string)>(),
        ];
    }

    // A string of JSON is one of YAML (yaml.org, 1.2, §1.2).
    private static string Quoted(string value) => JsonSerializer.Serialize(value, ScriptContract.Compact.String);

    private IEnumerable<string?> Blocks(Block block) => block switch
    {
        Block.Group { Kind: GroupKind.List } list => [string.Join('\n', list.Passages.Select(item => $"- {Text(item.Content)}"))],
        Block.Group { Kind: GroupKind.Verse } stanza => [string.Join("\\\n", stanza.Passages.Select(line => Text(line.Content)))],
        Block.Group { Kind: GroupKind.Table } table => [string.Join('\n', [Head(table), Rule(table, TableRow.Figures(table)), .. table.Body.Select(Row)])],
        Block.Group { Kind: GroupKind.Quotation } quotation => [Quoting([.. quotation.Passages.Select(Block).OfType<string>()])],
        _ => block.Content.Select(Block),
    };

    private static string? Quoting(IReadOnlyList<string> paragraphs) => paragraphs.Count > 0 ? string.Join("\n>\n", paragraphs.Select(paragraph => $"> {paragraph}")) : null;

    private string Row(Passage row) => Row(TableRow.Cells(row).Select(Text));

    // There is no table without a head in GitHub's Markdown; one without words is none to its readers.
    private string Head(Block.Group table) => table.Head is { } head ? Row(head) : Row(TableRow.Cells(table.Passages[0]).Select(_ => ""));

    private static string Rule(Block.Group table, IReadOnlySet<int> figures) => Row(TableRow.Cells(table.Passages[0]).Select((_, column) => figures.Contains(column) ? "--:" : "---"));

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private string? Block(Passage passage) => Text(passage.Content) is { Length: > 0 } text ? $"{Start(passage)}{text}" : null;

    private string Text(IReadOnlyList<Inline> content) => MarkdownText.Of(content, Leads);

    // Whoever has the file alone is led to the site, where its address is known.
    private string Leads(string target) =>
        _site.Url is { } root ? new Uri(new Uri(root, Addresses.Of(_edition)), target).AbsoluteUri : EditorLinks.From(Addresses.Markdown(_edition), _edition, target);

    private static string Start(Passage passage) => passage switch
    {
        { Kind: PassageKind.Heading } => $"{new string('#', Math.Min(passage.Level, 6))} ",
        { Kind: PassageKind.Subparagraph, PrintedNumber: { } letter } => $"{new string(' ', passage.Number!.Length + 1)}{letter} ",
        { PrintedNumber: { } number } => $"{number} ",
        _ => "",
    };
}
