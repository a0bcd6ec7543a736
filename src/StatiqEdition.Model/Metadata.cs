namespace StatiqEdition.Model;

/// <summary>What is known of a document and of its edition, from <c>edition.yml</c>.</summary>
public sealed record Metadata
{
    /// <summary>The document's full title, in title case.</summary>
    public required string Title { get; init; }

    /// <summary>The name by which the document is known, such as <c>NIE-58</c>.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>The document's number among others of its kind, where it is known by one: a short title of one word or two, with a figure. Null where the short title is a name.</summary>
    public string? ReportNumber => ShortTitle.Any(char.IsAsciiDigit) && PlainText.Words(ShortTitle).Length <= 2 ? ShortTitle : null;

    /// <summary>What the document is and its number, as a bibliography has them: <c>National Intelligence Estimate NIE-58</c>.</summary>
    public string Designation => ReportNumber is { } number ? $"{Genre} {number}" : Genre;

    /// <summary>What the document is, such as <c>National Intelligence Estimate</c>.</summary>
    public required string Genre { get; init; }

    /// <summary>Who issued the document.</summary>
    public required string Author { get; init; }

    /// <summary>The document's date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The language of the text, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The languages of words in the text that are known by their script, BCP 47 tags, no two of one script.</summary>
    public IReadOnlyList<string> OtherLanguages { get; init; } = [];

    /// <summary>The version of the edition, three numbers (semver.org).</summary>
    public required string Version { get; init; }

    /// <summary>Where the version stands in <c>edition.yml</c>.</summary>
    public Place VersionPlace { get; init; } = Place.StartOf("edition.yml");

    /// <summary>The day the version was made.</summary>
    public required DateOnly Released { get; init; }

    /// <summary>Who answers for the edition.</summary>
    public required string Editors { get; init; }

    /// <summary>The licence or status of the text.</summary>
    public required Licence Licence { get; init; }

    /// <summary>One sentence for the library page and for search engines.</summary>
    public required string Abstract { get; init; }

    /// <summary>How the edition was made, and what was not checked.</summary>
    public required string Statement { get; init; }

    /// <summary>What the document was, as its title page or its sheets say it: classification, copy, dates; each a name and a value, in order.</summary>
    public IReadOnlyList<Fact> Document { get; init; } = [];

    /// <summary>Facts about the document's physical source and its release, each a name and a value, in order.</summary>
    public IReadOnlyList<Fact> Source { get; init; } = [];
}
