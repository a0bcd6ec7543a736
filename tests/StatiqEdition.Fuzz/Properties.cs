using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition.Fuzz;

/// <summary>What holds of every input: docs/fuzzing.md says it in words.</summary>
internal static class Properties
{
    private const string Root = "input";

    /// <summary>The property that an input breaks; null where all hold.</summary>
    public static Finding? Broken(Target target, string text, bool publish)
    {
        try
        {
            return Tried(target, text, publish);
        }
        catch (Exception defect)
        {
            // Nothing may throw: whatever does is what is looked for.
            return new($"throws {defect.GetType().Name} {FirstOwnFrame(defect)}", defect.ToString());
        }
    }

    /// <summary>What reading the files and trying the proof gives.</summary>
    public static Outcome<Library> Read(IReadOnlyList<SourceFile> files) => ProofChecks.Of(LibraryReader.Read(Root, files));

    private static Finding? Tried(Target target, string text, bool publish)
    {
        var files = target.Around(text);
        var read = LibraryReader.Read(Root, files);
        var outcome = ProofChecks.Of(read);
        var finding = Sound(outcome) ?? Inside(outcome, files) ?? SameWithCarriageReturns(target, text, outcome);
        if (finding is null && target.IsDocument && read.Value is { } library)
            finding = Published.Lost(text, library.Editions[0]) ?? Published.Unproved(library.Editions[0]);
        if (finding is null && publish && outcome.Value is { } sound)
            Publisher.Publish(sound).GetAwaiter().GetResult();
        return finding;
    }

    private static Finding? Sound(Outcome<Library> outcome) => outcome.Value is null == outcome.Diagnostics.Any(fault => fault.IsError)
        ? null
        : new("a library or an error", string.Join('\n', outcome.Diagnostics));

    private static Finding? Inside(Outcome<Library> outcome, IReadOnlyList<SourceFile> files)
    {
        var lines = files.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'));
        var outside = outcome.Diagnostics.FirstOrDefault(fault => lines.TryGetValue(fault.Place.File, out var text) && !IsIn(text, fault.Place));
        return outside is null ? null : new($"places are in the file: {outside.Rule.Code}", outside.ToString());
    }

    private static bool IsIn(string[] lines, Place place) =>
        place.Line >= 0 && place.Line < lines.Length && place.Column >= 0 && place.Column <= lines[place.Line].Length;

    private static Finding? SameWithCarriageReturns(Target target, string text, Outcome<Library> outcome)
    {
        if (text.Contains('\r', StringComparison.Ordinal) || target.Name == "proof")
            return null;
        var (one, other) = (Told(outcome), Told(Read(target.Around(text.Replace("\n", "\r\n", StringComparison.Ordinal)))));
        return one == other ? null : new("the same with CRLF", $"{one}\n--- with CRLF:\n{other}");
    }

    private static string Told(Outcome<Library> outcome) =>
        string.Join('\n', outcome.Diagnostics.Select(fault => $"{fault.Place} {fault.Rule.Code}"))
        + string.Join('\n', outcome.Value?.Editions.SelectMany(edition => edition.Passages).Select(passage => $"{passage.Id} {passage.Text} | {passage.WitnessText}") ?? []);

    private static string FirstOwnFrame(Exception defect) =>
        defect.StackTrace?.Split('\n').Select(frame => frame.Trim()).FirstOrDefault(frame => frame.Contains("StatiqEdition.", StringComparison.Ordinal))?.Split(" in ")[0] ?? "";
}
