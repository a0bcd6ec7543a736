using System.CommandLine;
using System.CommandLine.Help;

namespace StatiqEdition;

/// <summary>The commands with what each of them takes, and what carries it out.</summary>
internal sealed class CommandTree(Surroundings surroundings)
{
    private readonly SiteOptionSet _options = new();
    private readonly BuildOptionSet _build = new();

    private delegate Task<int> Carry(SiteOptions options, Surroundings surroundings, ParseResult parsed, CancellationToken stop);

    /// <summary>The program itself, which builds, with the commands below it.</summary>
    public RootCommand Root()
    {
        var root = new RootCommand("Makes a website of scholarly editions from critical Markdown. Without a command, it builds.") { Build(), Assemble(), Check(), Preview(), New(), Release(), ShellCompletion.Command(surroundings) };
        _options.AddTo(root);
        _build.AddTo(root);
        if (!OperatingSystem.IsWindows())
            KeepHyphens(root.Options.OfType<HelpOption>().Single().Aliases);
        return Carried(root, Built);
    }

    // The signs with which Windows asks for help look like paths elsewhere, and are offered where one is typed.
    private static void KeepHyphens(ICollection<string> names)
    {
        foreach (var name in names.Where(name => name is not "-h").ToList())
            names.Remove(name);
    }

    private Command Build()
    {
        var build = new Command("build", "Reads the input and writes the site.");
        _build.AddTo(build);
        return Carried(build, Built);
    }

    private Command Assemble()
    {
        var shards = new Argument<string[]>("shards") { Description = "The folders that build --shard wrote.", Arity = ArgumentArity.OneOrMore };
        var assemble = new Command("assemble", "Joins the shards of a library into its site.") { shards };
        assemble.Options.Add(_build.Pdf);
        return Carried(assemble, (options, surroundings, parsed, _) => AssembleCommand.Run(_build.In(options, parsed), parsed.GetValue(shards)!, surroundings));
    }

    private Task<int> Built(SiteOptions options, Surroundings surroundings, ParseResult parsed, CancellationToken stop) => BuildCommand.Run(_build.In(options, parsed), surroundings);

    private Command Check()
    {
        var release = new Option<bool>("--release") { Description = "Takes warnings for errors, and asks that every edition is the one that was last released." };
        return Carried(
            new Command("check", "Does everything that build does, but writes nothing.") { release },
            (options, surroundings, parsed, _) => CheckCommand.Run(options, parsed.GetValue(release), surroundings));
    }

    private Command Preview()
    {
        var port = new Option<ushort>("--port") { Description = "The port to serve on; if it is taken, the next free one.", DefaultValueFactory = _ => 8080 };
        var plain = new Option<bool>("--plain") { Description = "Serves the pages as a host does: they show no faults and are not reloaded." };
        return Carried(
            new Command("preview", "Serves the site on this machine while it is edited: a page is reloaded when what it shows is saved, and shows the faults of the input.") { port, plain },
            (options, surroundings, parsed, stop) => PreviewCommand.Run(options, parsed.GetValue(port), parsed.GetValue(plain), surroundings, stop));
    }

    private Command New()
    {
        var slug = new Argument<string>("slug") { Description = "The new edition's id and address, such as letter-to-anna." };
        var witness = new Option<string>("--witness") { Description = "The transcription, a text file in UTF-8.", Required = true };
        return Carried(
            new Command("new", "Makes an edition of a plain transcription.") { slug, witness },
            (options, surroundings, parsed, _) => NewCommand.Run(options, parsed.GetValue(slug)!, parsed.GetValue(witness)!, surroundings));
    }

    private Command Release()
    {
        var version = new Argument<string>("version") { Description = "The new version, three numbers such as 1.1.0." };
        var edition = new Option<string?>("--edition") { Description = "The edition's id, where there are several." };
        edition.CompletionSources.Add(completing => ShellCompletion.Editions(_options.In(completing.ParseResult).Input));
        return Carried(
            new Command("release", "Writes a new version of an edition into its metadata, its change log and its ledger.") { version, edition },
            (options, surroundings, parsed, _) => ReleaseCommand.Run(options, parsed.GetValue(version)!, parsed.GetValue(edition), surroundings));
    }

    private T Carried<T>(T command, Carry carry)
        where T : Command
    {
        command.SetAction((parsed, stop) =>
        {
            var options = _options.In(parsed);
            return carry(options, surroundings.For(options.Format), parsed, stop);
        });
        return command;
    }
}
