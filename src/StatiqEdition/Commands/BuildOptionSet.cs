using System.CommandLine;
using StatiqEdition.Publishing;

namespace StatiqEdition;

/// <summary>The options of a build: more than the site's own files, or less than all of them.</summary>
internal sealed class BuildOptionSet
{
    private readonly Option<string?> _only = new("--only") { Description = "Makes the reading pages alone, to look at them: reading-pages." };

    private readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "Builds a part of the library, to be joined by assemble, such as 3/16.",
        CustomParser = result =>
        {
            var shard = Shard.Read(result.Tokens[0].Value);
            if (shard is null)
                result.AddError($"'{result.Tokens[0].Value}' is no part of a library; write it like 3/16.");
            return shard;
        },
    };

    /// <summary>The options, none of them given yet.</summary>
    public BuildOptionSet() => _only.AcceptOnlyFromAmong("reading-pages");

    /// <summary>Whether each edition is printed.</summary>
    public Option<bool> Pdf { get; } = new("--pdf") { Description = "Prints each edition to edition.pdf too, with the system's Chromium." };

    /// <summary>Gives a command all of the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _only, _shard, Pdf })
            command.Options.Add(option);
    }

    /// <summary>What a command line asks for beside the options that stand on every command.</summary>
    public SiteOptions In(SiteOptions options, ParseResult parsed) => options with
    {
        Pdf = parsed.GetValue(Pdf),
        Shard = parsed.GetValue(_shard),
        Selection = parsed.GetValue(_only) is null ? Selection.Everything : Selection.ReadingPages,
    };
}
