namespace StatiqEdition;

/// <summary><c>assemble</c>: joins the shards of a library into its site. The editions are copied, and only what belongs to all of them is made; the site is the one that a single build makes, byte for byte.</summary>
internal static class AssembleCommand
{
    /// <summary>Carries the command out; <paramref name="shards"/> are the folders that <c>build --shard</c> wrote.</summary>
    public static Task<int> Run(SiteOptions options, IReadOnlyList<string> shards, Surroundings surroundings) =>
        new SiteBuild(options, surroundings).Run((turn, request) => new ShardFolders(shards, turn, request).Run);
}
