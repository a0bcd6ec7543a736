using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>The apparatus of an edition: every variant and every transposition in the order of the text, the notes last, and the ways to filter them.</summary>
public sealed record Entries(IReadOnlyList<EntryDivision> Divisions)
{
    /// <summary>All entries in order.</summary>
    public IReadOnlyList<Entry> All { get; } = [.. Divisions.SelectMany(division => division.Groups).SelectMany(group => group.Entries)];

    /// <summary>The filters that leave something.</summary>
    public IReadOnlyList<FilterLine> Filters { get; private init; } = [];

    /// <summary>The apparatus of an edition; passages and parts without an entry are left out.</summary>
    public static Entries Of(Edition edition)
    {
        var moved = edition.Proof.Transpositions.ToLookup(transposition => transposition.Passage.Id);
        EntryDivision[] divisions =
        [
            .. edition.Parts.Select(part => new EntryDivision($"{part.Id}--part", part.Label, Groups(edition, part.Passages, moved))),
            new("notes--part", "Notes", Groups(edition, edition.Notes.Select(note => note.Passage), moved)),
        ];
        var entries = new Entries([.. divisions.Where(division => division.Groups.Count > 0)]);
        return entries with { Filters = FilterLine.Of(edition, entries.All) };
    }

    private static IReadOnlyList<EntryGroup> Groups(Edition edition, IEnumerable<Passage> passages, ILookup<Locus, Transposition> moved) =>
    [
        .. from passage in passages
           let entries = In(edition, passage, moved[passage.Id])
           where entries.Count > 0
           select new EntryGroup(passage, GroupName.Of(edition, passage), entries) { Lines = LineRange.Of(edition.Proof, edition.Proof.LinesOf(passage)) },
    ];

    private static IReadOnlyList<Entry> In(Edition edition, Passage passage, IEnumerable<Transposition> moved) =>
    [
        .. passage.Variants.Select(Entry (variant) => new Entry.OfVariant(variant, LemmaHead.Of(passage, variant)))
            .Concat(moved.Select(transposition => new Entry.OfTransposition(transposition, edition.Base.Siglum)))
            .OrderBy(entry => entry.Place.Line).ThenBy(entry => entry.Place.Column),
    ];
}
