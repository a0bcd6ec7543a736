using StatiqEdition.Markdown;
using StatiqEdition.Model;

namespace StatiqEdition;

/// <summary>An edition's folder in the input, not read yet, with the site for which it is published, where that could be read.</summary>
internal sealed record EditionInput(string Folder, Lazy<Site>? Settled, IReadOnlyList<InputFile> Listed)
{
    /// <summary>The site; its revision is that of the folder.</summary>
    public Site? Site => Settled?.Value;

    /// <summary>The edition's id, the folder's name.</summary>
    public string Id => IdOf(Folder);

    /// <summary>The id of the edition in a folder.</summary>
    public static string IdOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    /// <summary>The folder's files.</summary>
    public IReadOnlyList<SourceFile> Files() => [.. Listed.Select(file => file.Read())];

    /// <summary>The edition of these files, proved; null, with what is wrong, where it is faulty.</summary>
    public Outcome<Edition> Read(IReadOnlyList<SourceFile> files) => ProofChecks.Of(LibraryReader.ReadEdition(Folder, files));
}
