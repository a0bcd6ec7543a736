using System.CommandLine;
using System.CommandLine.Parsing;

namespace StatiqEdition;

/// <summary>The options that stand on every command, and what they may hold.</summary>
internal sealed class SiteOptionSet
{
    private readonly Option<string?> _input = new("--input")
    {
        Description = "The folder with site.yml and the editions.",
        DefaultValueFactory = _ => "input",
        CustomParser = Folder,
        Recursive = true,
    };

    private readonly Option<string?> _output = new("--output")
    {
        Description = "The folder the site is written to.",
        DefaultValueFactory = _ => "output",
        CustomParser = Folder,
        Recursive = true,
    };

    private readonly Option<string?> _basePath = new("--base-path")
    {
        Description = "The path under which the site is served, such as /editions/.",
        CustomParser = result => SiteAddress.ReadPath(Only(result)) ?? Fault<string>(result, "is no path; write it like /editions/"),
        Recursive = true,
    };

    private readonly Option<Uri?> _siteUrl = new("--site-url")
    {
        Description = "The site's address, for all that needs an absolute one, such as https://HOST/editions/.",
        CustomParser = result => SiteAddress.ReadUrl(Only(result)) ?? Fault<Uri>(result, "is no address of a site; write it like https://HOST/editions/"),
        Recursive = true,
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "How faults are printed: text, json or github.",
        DefaultValueFactory = _ => "text",
        Recursive = true,
    };

    /// <summary>The options, none of them given yet.</summary>
    public SiteOptionSet() => _format.AcceptOnlyFromAmong("text", "json", "github");

    /// <summary>Gives a command, and those below it, the options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _input, _output, _basePath, _siteUrl, _format })
            command.Options.Add(option);
    }

    /// <summary>What a command line asks for.</summary>
    public SiteOptions In(ParseResult parsed) =>
        new(parsed.GetValue(_input)!, parsed.GetValue(_output)!, parsed.GetValue(_basePath), parsed.GetValue(_siteUrl)) { Format = Format(parsed.GetValue(_format)) };

    private static DiagnosticFormat Format(string? name) => name switch
    {
        "json" => DiagnosticFormat.Json,
        "github" => DiagnosticFormat.GitHub,
        _ => DiagnosticFormat.Text,
    };

    private static string? Folder(ArgumentResult result) =>
        Only(result).Trim() is { Length: > 0 } folder ? folder : Fault<string>(result, "is no folder; name one");

    private static string Only(ArgumentResult result) => result.Tokens[0].Value;

    private static T? Fault<T>(ArgumentResult result, string why)
        where T : class
    {
        result.AddError($"'{Only(result)}' {why}.");
        return null;
    }
}
