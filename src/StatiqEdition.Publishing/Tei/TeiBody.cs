using System.Xml.Linq;
using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>The document in TEI: a first part that is nothing but a title page is its <c>front</c>, the other parts are divisions of its <c>body</c>, its notes stand together in <c>back</c>.</summary>
internal static class TeiBody
{
    /// <summary>The <c>text</c>.</summary>
    public static XElement Of(Edition edition)
    {
        var hasFront = edition.Parts.Count > 1 && TitlePages.Are(edition.Parts[0]);
        return Tei.Of(
            "text",
            Tei.Language(edition.Metadata.Language),
            hasFront ? Tei.Of("front", edition.Parts[0].Blocks.Select(block => TitlePages.Front(edition, block))) : null,
            Tei.Of("body", edition.Parts.Skip(hasFront ? 1 : 0).Select(part => Part(edition, part))),
            edition.Notes.Count == 0 ? null : Tei.Of("back", Tei.Of("div", new XAttribute("type", "notes"), edition.Notes.Select(note => TeiText.Of(edition, note.Passage)))));
    }

    // A part that begins with its title, and has no other, is the division that the title heads.
    private static XElement Part(Edition edition, Part part)
    {
        var section = Section.Of(part) is { Blocks: [], Sections: [var titled] } ? titled : Section.Of(part);
        var id = edition.Find(part.Id) is null ? Tei.Id(TeiIds.Of(part.Id)) : null;
        return Tei.Of("div", id, new XAttribute("type", "part"), new XAttribute("n", part.Label), new TeiSection(edition, section).Content);
    }
}
