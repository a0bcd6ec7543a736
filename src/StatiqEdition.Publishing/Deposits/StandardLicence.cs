using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>Licences that are known to machines by a short name, found by their address.</summary>
internal static class StandardLicence
{
    private const string Commons = "https://creativecommons.org/";

    /// <summary>The identifier in the SPDX License List, such as <c>CC-BY-4.0</c>; null where the address is not that of a Creative Commons licence.</summary>
    public static string? Spdx(Licence licence) => Steps(licence) switch
    {
        ["licenses", var terms, var version] => $"CC-{terms.ToUpperInvariant()}-{version}",
        ["publicdomain", "zero", var version] => $"CC0-{version}",
        _ => null,
    };

    /// <summary>Whether the text is marked as free of known rights (Public Domain Mark).</summary>
    public static bool IsPublicDomain(Licence licence) => Steps(licence) is ["publicdomain", "mark", _];

    private static string[]? Steps(Licence licence) =>
        licence.Url is { } url && url.StartsWith(Commons, StringComparison.Ordinal) ? url[Commons.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries) : null;
}
