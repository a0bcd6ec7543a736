using StatiqEdition.Model;

namespace StatiqEdition.Markdown;

/// <summary>Ids last when they are those of docs/architecture.md.</summary>
internal static class LastingIds
{
    /// <summary>Reports an id that does not last, with what to do.</summary>
    public static void Check(Locus id, int offset, string remedy, Report report)
    {
        if (!Locus.TryParse(id.Id, out _))
            report(Rules.MalformedId, offset, $"'{id}' cannot last as an id, which has lower-case letters a–z, digits and single hyphens, 64 at most; {remedy}");
    }
}
