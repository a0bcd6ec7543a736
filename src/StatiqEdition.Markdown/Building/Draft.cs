using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>A passage on its way: everything but the ids of its variants and the page it begins on.</summary>
internal sealed record Draft(PassageKind Kind, Locus Id, Locus Section, IReadOnlyList<Inline> Content, Place Place)
{
    /// <summary>The printed number; null where there is none.</summary>
    public string? Number { get; init; }

    /// <summary>The letter of a lettered part with the signs about it, where they are brackets.</summary>
    public string? Label { get; init; }

    /// <summary>The emendation of the number; null where the witness has it.</summary>
    public Inline.Emendation? NumberMark { get; init; }

    /// <summary>A heading's level; 0 for everything else.</summary>
    public int Level { get; init; }

    /// <summary>The typed block the passage stands in; null outside one.</summary>
    public TypedBlock? Group { get; init; }

    /// <summary>The finished passage, which begins on a page.</summary>
    public Passage Finish(string? page)
    {
        var ids = new VariantIds(Id);
        var number = NumberMark is null ? null : ids.Identify(NumberMark.Variant);
        return new(Id, Kind, Section, ids.Identify(Content), Place) { Number = Number, Label = Label, NumberVariant = number, Level = Level, Page = page };
    }
}
