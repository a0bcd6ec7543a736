using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class FeedFile
{
    private static readonly XmlWriterSettings s_settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>The feed as a file.</summary>
    public static SiteFile Of(string path, SyndicationFeed feed)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, s_settings))
            feed.GetAtom10Formatter().WriteTo(writer);
        bytes.WriteByte((byte)'\n');
        return new(path, bytes.ToArray());
    }

    /// <summary>The beginning of a day in UTC, because feeds ask for an hour too.</summary>
    public static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The day of the last change: the last release of an edition, or the day of its version where it was never released.</summary>
    public static DateOnly LastDay(Catalogue catalogue) =>
        catalogue.Cards.Select(card => card.Changed).DefaultIfEmpty(DateOnly.FromDateTime(DateTime.UnixEpoch)).Max();

    /// <summary>A link of a relation, with the media type of what it leads to.</summary>
    public static SyndicationLink Link(Uri target, string relation, string type, string? title = null) => new(target, relation, title, type, 0);
}
