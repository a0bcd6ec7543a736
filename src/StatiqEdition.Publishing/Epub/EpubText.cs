using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>A part of the edition as a page of the book: its sections, nested, with its notes at their end, where readers' programs take them from to show them over the text.</summary>
internal sealed class EpubText(Edition edition, EpubPlaces places)
{
    private readonly EpubWords _words = new(edition, places);

    /// <summary>The page.</summary>
    public XElement Of(Part part)
    {
        var section = Section.Of(part);
        var notes = places.NotesIn(part).Select(Note).ToList();
        return Xhtml.Page(edition.Metadata.Language, $"{part.Label} · {edition.Metadata.ShortTitle}", Xhtml.Element("section", Xhtml.Is("bodymatter"), Xml.Lines([.. Content(section, rank: 1), .. notes])));
    }

    private IEnumerable<object> Content(Section section, int rank) =>
    [
        .. section.Heading is { } heading ? [Heading(heading, rank)] : Array.Empty<object>(),
        .. section.Blocks.Select(block => Block(block, rank + 1)),
        .. section.Sections.Select(inner => Xhtml.Element("section", Xml.Lines(Content(inner, section.Heading is null ? rank : rank + 1)).Prepend("\n"))),
    ];

    private XElement Block(Block block, int rank) => block is Block.Group { IsSet: true } set
        ? Set(set)
        : block is Block.Group group
        ? Xhtml.Classed(group.Kind == GroupKind.Quotation ? "blockquote" : "div", group.Kind.Word(), Xml.Lines(group.Passages.Select(passage => Passage(passage, rank))).Prepend("\n"))
        : Passage(block.Content[0], rank);

    private XElement Passage(Passage passage, int rank) => passage.Kind == PassageKind.Heading
        ? Heading(passage, passage == PageTitle.Of(edition) ? 1 : rank)
        : Xhtml.Classed("p", Letters.Setting(passage.Text) is { } letters ? $"{passage.Kind.Word()} {letters}" : passage.Kind.Word(), new XAttribute("id", passage.Id), EpubWords.Number(passage), _words.Text(passage));

    private XElement Heading(Passage heading, int rank) => Xhtml.Element(
        $"h{Math.Min(rank, 6)}", new XAttribute("id", heading.Id), Xhtml.Attribute("class", Letters.Setting(heading.Text)), _words.Text(heading));

    private XElement Note(Note note) => Xhtml.Element(
        "aside",
        new XAttribute("id", note.Id),
        Xhtml.Is("footnote", "doc-footnote"),
        Xhtml.Element("p", Xhtml.Classed("a", "mark", new XAttribute("href", $"{places.Of(note.Anchor.Id)!.Split('#')[0]}#{NoteMarks.FirstId(note.Id)}"), new XAttribute("role", "doc-backlink"), note.Mark), " ", _words.Text(note.Passage)));

    private XElement Set(Block.Group set) => set.Kind switch
    {
        GroupKind.List => Xhtml.Classed("ul", "items", Xml.Lines(set.Passages.Select(item => Xhtml.Element("li", new XAttribute("id", item.Id), _words.Text(item)))).Prepend("\n")),
        GroupKind.Verse => Xhtml.Classed("div", "verse", Xml.Lines(set.Passages.Select(line => Xhtml.Element("p", new XAttribute("id", line.Id), _words.Text(line)))).Prepend("\n")),
        _ => Table(set, TableRow.Figures(set)),
    };

    private XElement Table(Block.Group table, IReadOnlySet<int> figures) =>
        Xhtml.Element("table", Xml.Lines(table.Passages.Select(row => row.Equals(table.Head) ? Row(row, "thead", "th", figures) : Row(row, "tbody", "td", figures))).Prepend("\n"));

    private XElement Row(Passage row, string group, string cell, IReadOnlySet<int> figures) =>
        Xhtml.Element(group, new XAttribute("id", row.Id), _words.Row(row, cell, figures));
}
