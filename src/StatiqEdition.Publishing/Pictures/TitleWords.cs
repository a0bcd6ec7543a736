using StatiqEdition.Model;
using StatiqEdition.Theme;

namespace StatiqEdition.Publishing;

/// <summary>What a title page says: the title, what stands above it and what stands below.</summary>
internal sealed record TitleWords(string Above, string Title, string Below)
{
    /// <summary>The words for a document: its kind and what it is called, its title, who issued it and when.</summary>
    public static TitleWords Of(Metadata known) => new($"{known.Genre} · {known.ShortTitle}".ToUpperInvariant(), known.Title, $"{known.Author} · {Day.Written(known.Date)}");
}
