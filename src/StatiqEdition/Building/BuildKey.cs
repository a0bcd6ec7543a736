using System.Text.Json;
using StatiqEdition.Markdown;
using StatiqEdition.Model;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>The SHA-256 of everything that an edition's published files are made from: the program with all it is built on, the site, what the command line asks for, and every file of the edition's folder by path and content. The same key means the same bytes; no time of any file is part of it.</summary>
public static class BuildKey
{
    private static readonly string s_program = Program();

    /// <summary>One type of each assembly that the program consists of.</summary>
    public static IReadOnlyList<Type> Parts => [typeof(BuildKey), .. Publisher.Parts, typeof(LibraryReader), typeof(Edition)];

    /// <summary>The key, in hexadecimal digits.</summary>
    public static string Of(Site site, string asked, IReadOnlyList<SourceFile> files) =>
        Digest.Of([s_program, JsonSerializer.Serialize(site, CardContract.Compact.Site), asked], files);

    // An assembly's version id changes with its code, its theme and its pictures, and with the version of any library that it was built on.
    private static string Program() => string.Join('\n', [$"{Environment.Version}", .. Parts.Select(part => $"{part.Assembly.ManifestModule.ModuleVersionId}")]);
}
