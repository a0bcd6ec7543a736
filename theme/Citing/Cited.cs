using StatiqEdition.Model;

namespace StatiqEdition.Theme;

/// <summary>What is cited: an edition, a passage of it, or a variant of that passage, with the site on which it stands.</summary>
public sealed record Cited(Site Site, Edition Edition, Passage? Passage = null, Variant? Variant = null)
{
    /// <summary>A key for a bibliography: the ids, <c>nie-58</c>, <c>nie-58-p5</c>, <c>nie-58-vp9-1</c>.</summary>
    public string Key => (Variant?.Id ?? Passage?.Id.Id) is { } id ? $"{Edition.Id}-{id}" : Edition.Id.Id;

    /// <summary>Which place is cited, in words, such as <c>paragraph 9, variant “Stalinist”</c>; null for the whole edition.</summary>
    public string? Place => Passage is null ? null : CitedName.Of(Edition, Passage) + VariantName;

    /// <summary>The place with a capital, the version and its day, for the field that every format has for what it has no field for.</summary>
    public string Note
    {
        get
        {
            var edition = $"Edition {Edition.Metadata.Version}, {Day.Written(Edition.Metadata.Released)}";
            return Place is { } place ? $"{char.ToUpperInvariant(place[0])}{place[1..]}. {edition}" : edition;
        }
    }

    /// <summary>The lasting address, <c>nie-58/</c> or <c>nie-58/#p5</c>, and for a variant that of its entry in this version's apparatus; null where the site's is not known.</summary>
    public string? Address => Site.Url is { } root ? new Uri(root, Path).AbsoluteUri : null;

    /// <summary>The place, with a paragraph that has a number by a manual's own sign, such as <c>para. 9</c>; null for the whole edition.</summary>
    public string? Pin(string paragraph) => Passage is { Kind: not PassageKind.Note, Number: { } number } ? $"{paragraph}{number}{VariantName}" : Place;

    private string Path => Variant is not null ? Addresses.Entry(Edition, Variant.Id)
        : Passage is not null ? Addresses.Of(Edition, Passage.Id)
        : Addresses.Of(Edition);

    private string VariantName => Variant switch
    {
        null => "",
        { Lemma: "" } => $", omission of “{Unended(Variant.Base.Text)}”",
        _ => $", variant “{Unended(ReadingWords.Lemma(Variant))}”",
    };

    // The full stop of a word's sentence goes with the sentence; others are what is cited.
    private static string Unended(string words) => words is [.., var last, '.'] && char.IsLetterOrDigit(last) ? words[..^1] : words;
}
