using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The shortest name of a passage that says where it stands, in two parts so that a list need not repeat the first: <c>¶</c> <c>5</c>, <c>n. </c> <c>1</c>, <c>Annex A §</c> <c>6.2</c>; for a heading the place it heads, <c>¶</c> <c>6 h.</c></summary>
public sealed record PlaceName(string Series, string Item)
{
    /// <summary>The names of all passages of an edition by their ids. Unnumbered passages of one place are counted.</summary>
    public static IReadOnlyDictionary<Locus, PlaceName> Of(Edition edition) => edition.Parts
        .SelectMany(part => part.Passages.Select((passage, index) => (passage.Id, Name: Of(edition, part, passage, part.Passages.Skip(index + 1)))))
        .Concat(edition.Notes.Select(note => (note.Id, Name: new PlaceName("n. ", note.Mark))))
        .GroupBy(named => named.Name)
        .SelectMany(same => same.Count() == 1 ? same : same.Select((named, index) => (named.Id, Name: named.Name.Counted(index + 1))))
        .DistinctBy(named => named.Id)
        .ToDictionary(named => named.Id, named => named.Name);

    /// <summary>The whole name.</summary>
    public override string ToString() => $"{Series}{Item}".TrimEnd();

    private PlaceName Counted(int number) => this with { Item = Item.Length == 0 ? $"{number}" : $"{Item}{(char.IsAsciiDigit(Item[^1]) ? "." : " ")}{number}" };

    private PlaceName OfHeading() => this with { Item = Item.Length == 0 ? "h." : $"{Item} h." };

    private static PlaceName Of(Edition edition, Part part, Passage passage, IEnumerable<Passage> following) => passage switch
    {
        { Number: { } number } => new("¶", number),
        { Kind: PassageKind.Heading } when following.TakeWhile(next => next.Kind != PassageKind.Heading).FirstOrDefault(next => next.Number is not null) is { } first => new("¶", $"{first.Number} h."),
        { Kind: PassageKind.Heading } => Under(edition, part, passage).OfHeading(),
        _ => Under(edition, part, passage),
    };

    private static PlaceName Under(Edition edition, Part part, Passage passage) =>
        edition.Find(passage.Section) is { } heading && Section.ArticleOf(heading.Text) is { } article ? new($"{part.Label} §", article) : new($"{part.Label} ", "");
}
