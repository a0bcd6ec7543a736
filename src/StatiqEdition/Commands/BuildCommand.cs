namespace StatiqEdition;

/// <summary><c>build</c>: reads the input, writes the site, or the part of it that is asked for, and says what it did.</summary>
internal static class BuildCommand
{
    /// <summary>Carries the command out.</summary>
    public static Task<int> Run(SiteOptions options, Surroundings surroundings) =>
        new SiteBuild(options, surroundings).Run((turn, request) => new EditionBuild(turn, request).Run);
}
