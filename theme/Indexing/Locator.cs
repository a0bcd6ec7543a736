using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>Where an index sends its reader: the place in full, <c>Annex A art. 5</c>; what is printed of it after another place of the same part, <c>art. 5</c>; the passage's id, and how often it has what was looked for.</summary>
public sealed record Locator(string Full, string Printed, Locus Target, int Count)
{
    private const int WordsOfHeading = 4;

    /// <summary>The places of passages in their order; passages of one name, such as the paragraphs of an article, are one place.</summary>
    public static IReadOnlyList<Locator> Of(Edition edition, IEnumerable<(Passage Passage, int Count)> passages)
    {
        var places = passages.Select(found => (Name: NameOf(edition, found.Passage), found.Passage.Id, found.Count))
            .GroupBy(place => place.Name)
            .Select(same => (same.Key, same.First().Id, Count: same.Sum(place => place.Count)))
            .ToList();
        return [.. places.Select((place, i) => new Locator(
            place.Key.Full,
            i > 0 && places[i - 1].Key.Part == place.Key.Part ? place.Key.InPart : place.Key.Full,
            place.Id,
            place.Count))];
    }

    private static PlaceName NameOf(Edition edition, Passage passage) => passage switch
    {
        { Kind: PassageKind.Note, Number: { } mark } => new("", $"n.\u00a0{mark}"),
        { Number: { } number } => new("", $"¶{number}"),
        _ => edition.Parts.Where(part => part.Passages.Contains(passage)).Select(part => InPart(edition, part, passage)).First(),
    };

    private static PlaceName InPart(Edition edition, Part part, Passage passage) => (passage, GroupOf(part, passage)) switch
    {
        (_, GroupKind.TitlePage) => new(part.Label, ""),
        (_, GroupKind.Preamble) => new(part.Label, "preamble"),
        (_, GroupKind.Signature) => new(part.Label, "signatures"),
        ({ Kind: PassageKind.Heading, Level: 1 }, _) => new(part.Label, "title"),
        ({ Kind: PassageKind.Heading }, _) => HeadingOf(part, passage),
        _ when edition.Find(passage.Section) is { } heading => Under(part, heading),
        _ => new(part.Label, ""),
    };

    private static PlaceName Under(Part part, Passage heading) => Section.ArticleOf(heading.Text) is { } article
        ? new(part.Label, $"art.\u00a0{article}")
        : heading.Level == 1 ? new(part.Label, "") : new("", heading.Text);

    // A heading is known by the paragraph below it, which has a number.
    private static PlaceName HeadingOf(Part part, Passage heading) =>
        part.Passages.SkipWhile(passage => passage != heading).FirstOrDefault(passage => passage.Number is not null) is { } below
            ? new("", $"heading above ¶{below.Number}")
            : new(part.Label, $"heading {Quotation.Of(string.Join(' ', heading.Words.Take(WordsOfHeading)))}");

    private static GroupKind? GroupOf(Part part, Passage passage) =>
        part.Blocks.OfType<Block.Group>().FirstOrDefault(group => group.Passages.Contains(passage))?.Kind;

    private sealed record PlaceName(string Part, string InPart)
    {
        public string Full => Part.Length == 0 || InPart.Length == 0 ? Part + InPart : $"{Part} {InPart}";
    }
}
