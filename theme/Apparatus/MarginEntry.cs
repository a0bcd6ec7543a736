using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What stands in the margin beside a passage, and opens from a place in its text: one of the document's notes or a variant.</summary>
public abstract record MarginEntry
{
    private MarginEntry() { }

    /// <summary>A note of the document, at the first place where its mark stands.</summary>
    public sealed record OfNote(Note Note) : MarginEntry;

    /// <summary>A variant; <paramref name="Note"/> is the note whose text it stands in, else null.</summary>
    public sealed record OfVariant(Variant Variant, Note? Note) : MarginEntry;

    /// <summary>The id of the one element that holds the entry.</summary>
    public string Id => this switch
    {
        OfNote note => note.Note.Id.Id,
        OfVariant variant => variant.Variant.Id,
        _ => "",
    };

    /// <summary>False for forme work, which would fill the margin with running heads: it is shown only where asked for.</summary>
    public bool StandsInMargin => this is not OfVariant { Variant.Cause: Cause.Formework };

    /// <summary>The id of the place in the text from which the entry opens; no locus has two hyphens in a row.</summary>
    public static string PlaceId(string id) => $"{id}--ref";
}
