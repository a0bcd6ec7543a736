using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>The keys of <c>edition.json</c> and of a passage's own file in their order (docs/architecture.md). What is said of each stands in the published schema.</summary>
internal static class EditionJsonKeys
{
    internal sealed record Edition(
        [property: Description("Where this file's schema stands.")][property: JsonPropertyName("$schema")] string Schema,
        [property: Description("The edition's id, the first step of its addresses.")] string Id,
        [property: Description("The version of the edition, three numbers (semver.org).")][property: RegularExpression(@"^\d+\.\d+\.\d+$")] string Version,
        [property: Description("The document's full title.")] string Title,
        [property: Description("The document's date.")] DateOnly Date,
        [property: Description("Every passage in reading order, the notes last.")] IReadOnlyList<Passage> Passages,
        [property: Description("The document's own notes.")] IReadOnlyList<Note> Notes,
        [property: Description("The apparatus: every variant in reading order, those of the notes last.")] IReadOnlyList<Variant> Variants,
        [property: Description("Whole lines that the base witness has in another order.")] IReadOnlyList<Transposition> Transpositions,
        [property: Description("The pages of the document that begin in the text.")] IReadOnlyList<Page> Pages,
        [property: Description("Passages that repeat one another, compared word by word.")] IReadOnlyList<Comparison> Comparisons,
        [property: Description("The entries of the indexes that the text names, in the order of print.")] IReadOnlyList<IndexEntry> Index,
        [property: Description("The words of estimative probability, class by class.")] IReadOnlyList<EstimativeWord> Estimative);

    internal sealed record Passage(
        [property: Description("The passage's lasting id, the same in every format.")] string Id,
        [property: Description("What kind of unit it is.")][property: OneOf(typeof(PassageKind))] string Kind,
        [property: Description("The number printed in the document, a note's mark, or null.")] string? Number,
        [property: Description("The id of the heading it stands under; empty where it stands under none.")] string Section,
        [property: Description("The page of the document on which it begins, or null before the first number.")] string? Page,
        [property: Description("Its address in the text, from the root of the host.")] string Url,
        [property: Description("The address of its own page, from the root of the host.")] string Record,
        [property: Description("What the edition reads: plain, single-spaced, without note marks, numbers, editorial brackets or lettered paragraphs.")] string Text,
        [property: Description("What the base witness reads, its note marks as superior figures.")] string Witness,
        [property: Description("The SHA-256 of the text in UTF-8, hexadecimal, lower case.")][property: RegularExpression("^[0-9a-f]{64}$")] string Sha256,
        [property: Description("The ids of the notes whose marks stand in it.")] IReadOnlyList<string> Notes,
        [property: Description("The ids of its variants.")] IReadOnlyList<string> Variants,
        [property: Description("What it is where the document has a list, verse or a table: item, line or row; else null.")] string? Set,
        [property: Description("What the edition reads in each cell of a table's row; empty for everything else.")] IReadOnlyList<string> Cells,
        [property: Description("The number as the document prints it, with a full stop, or a letter's brackets where it has some: 5., a., (a). null for notes, and where there is none.")] string? Label);

    /// <summary>The keys of a passage's own file, <c>p5.json</c>.</summary>
    internal sealed record Record(
        [property: Description("Where this file's schema stands.")][property: JsonPropertyName("$schema")] string Schema,
        [property: Description("The edition's id.")] string Edition,
        [property: Description("The version of the edition, three numbers (semver.org).")][property: RegularExpression(@"^\d+\.\d+\.\d+$")] string Version,
        [property: Description("The document's full title.")] string Title,
        [property: Description("The document's date.")] DateOnly Date,
        [property: Description("The passage.")] Passage Passage,
        [property: Description("The notes whose marks stand in it.")] IReadOnlyList<Note> Notes,
        [property: Description("Its variants.")] IReadOnlyList<Variant> Variants,
        [property: Description("How it is cited.")] IReadOnlyList<Citation> Citations);

    internal sealed record Citation(
        [property: Description("The manual of style.")] string Style,
        [property: Description("The citation.")] string Text);

    internal sealed record Note(
        [property: Description("The note's lasting id.")] string Id,
        [property: Description("Its mark.")] string Mark,
        [property: Description("The id of the passage in which its mark stands first.")] string Anchor,
        [property: Description("Its reading text.")] string Text);

    internal sealed record Variant(
        [property: Description("The variant's id, which holds within a version.")] string Id,
        [property: Description("The id of its passage.")] string Passage,
        [property: Description("What the edition reads; empty where it leaves words out.")] string Lemma,
        [property: Description("What each witness reads, the base witness first.")] IReadOnlyList<Reading> Readings,
        [property: Description("What the edition does.")][property: OneOf(typeof(VariantKind))] string Kind,
        [property: Description("Why the witness departs from the edition, or null where none is given.")][property: OneOf(typeof(Cause))] string? Cause,
        [property: Description("False where the editors doubt the cause.")] bool Certain,
        [property: Description("True where the program, not the editors, named the cause.")] bool Inferred,
        [property: Description("The editors' remark, or null.")] string? Note);

    internal sealed record Reading(
        [property: Description("The siglum of the witness.")] string Witness,
        [property: Description("Its words; empty where it lacks them.")] string Text);

    internal sealed record Transposition(
        [property: Description("The id of the passage in which the edition has the first of the words.")] string Passage,
        [property: Description("The words as the witness reads them.")] string Text,
        [property: Description("The first and the last of the witness's lines.")] IReadOnlyList<int> Lines,
        [property: Description("The words around them in the edition.")] Neighbours Edition,
        [property: Description("The words around them in the witness.")] Neighbours Witness);

    internal sealed record Neighbours(
        [property: Description("The word after which they stand, or null at the beginning.")] string? After,
        [property: Description("The word before which they stand, or null at the end.")] string? Before);

    internal sealed record Page(
        [property: Description("The number printed.")] string Number,
        [property: Description("The id of the page's beginning.")] string Id,
        [property: Description("The id of the passage in which it begins.")] string Passage);

    internal sealed record Comparison(
        [property: Description("The id of the one passage.")] string Left,
        [property: Description("The id of the other.")] string Right,
        [property: Description("The comparison's address, from the root of the host.")] string Url,
        [property: Description("Whether the editors declare it; else the program found it.")] bool Declared,
        [property: Description("How many words agree.")] int Agreeing,
        [property: Description("How many words the one has.")] int LeftWords,
        [property: Description("How many words the other has.")] int RightWords,
        [property: Description("The places where they differ.")] IReadOnlyList<Difference> Differences,
        [property: Description("Their notes compared, pair by pair.")] IReadOnlyList<NoteComparison> Notes);

    internal sealed record NoteComparison(
        [property: Description("The id of the one note.")] string Left,
        [property: Description("The id of the other.")] string Right,
        [property: Description("How many words agree.")] int Agreeing,
        [property: Description("How many words the one has.")] int LeftWords,
        [property: Description("How many words the other has.")] int RightWords,
        [property: Description("The places where they differ.")] IReadOnlyList<Difference> Differences);

    internal sealed record Difference(
        [property: Description("The words of the one; empty where it has none.")] string Left,
        [property: Description("The words of the other; empty where it has none.")] string Right);

    /// <summary>An entry of an index; its forms are those that the text has.</summary>
    internal sealed record IndexEntry(
        [property: Description("What is indexed.")][property: OneOf(typeof(IndexKind))] string Kind,
        [property: Description("The entry's name.")] string Name,
        [property: Description("The forms that the text has.")] IReadOnlyList<string> Forms,
        [property: Description("The date it stands for (ISO 8601, a year, a month, a day or a period), or null.")] string? Date,
        [property: Description("Its id in Wikidata, or null.")] string? Wikidata,
        [property: Description("Its id in VIAF, or null.")] string? Viaf,
        [property: Description("The passages that name it.")] IReadOnlyList<Mention> Passages);

    /// <summary>A word of estimative probability with its class, whose degree is null where it says something else than how sure.</summary>
    internal sealed record EstimativeWord(
        [property: Description("The words.")] string Words,
        [property: Description("The class that the editors declare.")] string Class,
        [property: Description("How sure the class is, from 3, certain, to -3, certain that it is not; null where the words say something else.")] int? Degree,
        [property: Description("The passages that have them.")] IReadOnlyList<Mention> Passages);

    internal sealed record Mention(
        [property: Description("The id of the passage.")] string Id,
        [property: Description("How often.")] int Count);
}
