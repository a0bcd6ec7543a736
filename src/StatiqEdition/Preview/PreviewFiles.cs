using System.Reflection;

namespace StatiqEdition;

/// <summary>The preview's own files, which no built site has: the script that reloads a page, the style sheet of the panel, and a service worker that keeps nothing. They stand below a path that no edition can have.</summary>
internal static class PreviewFiles
{
    /// <summary>The folder of the files and of the events, below the site's root.</summary>
    public const string Folder = ".preview/";

    /// <summary>Where the events of a page are told.</summary>
    public const string Events = $"{Folder}events";

    /// <summary>The script.</summary>
    public const string Script = $"{Folder}live.js";

    /// <summary>The style sheet.</summary>
    public const string Sheet = $"{Folder}panel.css";

    // The site's own would keep the pages, and the stream of events, for reading offline.
    private const string Worker = "sw.js";

    /// <summary>The answer at a path below the site's root; null where the preview has nothing of its own there.</summary>
    public static Answer? At(string path) => path switch
    {
        Script or Sheet => Content(path, path[Folder.Length..]),
        Worker => Content(path, Worker),
        _ when path.StartsWith(Folder, StringComparison.Ordinal) => Answer.Bare(404),
        _ => null,
    };

    private static Answer Content(string path, string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"preview/{name}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new(200, null, MediaTypes.Of(path), content.ToArray());
    }
}
