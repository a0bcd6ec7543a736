using System.Text;
using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary><c>new</c>: makes an edition's folder of a plain transcription. The folder appears whole or not at all, and never in the place of another.</summary>
internal static class NewCommand
{
    private const string SiteFile = "site.yml";

    /// <summary>Carries the command out.</summary>
    public static async Task<int> Run(SiteOptions options, string slug, string witness, Surroundings surroundings)
    {
        var folder = Path.Combine(options.Input, slug);
        if (Refusal(options.Input, slug) is { } refusal)
            throw new RefusedException(refusal);
        var outcome = NewEdition.Of(slug, Read(witness), surroundings.Today);
        DiagnosticList.Print(outcome.Diagnostics, options.Format, surroundings);
        if (outcome.Value is not { } edition)
            return ExitCode.Faulty;
        Write(options.Input, slug, edition);
        foreach (var line in NewReport.Of(edition.FirstLook, folder.Replace(Path.DirectorySeparatorChar, '/')))
            await surroundings.Out.WriteLineAsync(line);
        return ExitCode.Clean;
    }

    private static string? Refusal(string input, string slug)
    {
        if (!EditionIds.IsAllowed(slug))
            return $"'{slug}' cannot be an edition's address; use a–z, 0–9 and single hyphens, 64 at most, and not {EditionIds.Kept}";
        return Path.Exists(Path.Combine(input, slug)) ? $"there is '{slug}' in '{input}' already, and nothing is written over it; choose another name" : null;
    }

    private static SourceFile Read(string witness)
    {
        var file = new FileInfo(witness);
        if (!file.Exists)
            throw new RefusedException($"there is no file '{witness}'; name the transcription with --witness");
        // What is too long is reported by its length, and need not be read.
        return new(witness.Replace(Path.DirectorySeparatorChar, '/'), file.Length > NewEdition.LargestWitness ? new byte[NewEdition.LargestWitness + 1] : File.ReadAllBytes(witness));
    }

    private static void Write(string input, string slug, DraftedEdition edition)
    {
        Directory.CreateDirectory(input);
        var staged = new DirectoryInfo(Path.Combine(input, $".{slug}.new"));
        if (staged.Exists)
            staged.Delete(recursive: true);
        foreach (var file in edition.Files)
        {
            var path = Path.Combine(staged.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Durable.Write(path, file.Content.Span);
        }

        if (!File.Exists(Path.Combine(input, SiteFile)))
            Replacement.Write([(Path.Combine(input, SiteFile), Encoding.UTF8.GetBytes(edition.Site))]);
        staged.MoveTo(Path.Combine(input, slug));
    }
}
