using System.Globalization;

namespace StatiqEdition.Fuzz;

/// <summary>How long is tried, from which seed, and where what was found is written.</summary>
internal sealed record FuzzOptions(TimeSpan Length, int Seed, string Folder)
{
    private const string Usage = "usage: dotnet run --project tests/StatiqEdition.Fuzz -- [--minutes 5] [--seed 1] [--out FOLDER]";

    /// <summary>The options of a command line; null, with the usage on standard error, where they cannot be understood.</summary>
    public static FuzzOptions? Read(IReadOnlyList<string> arguments)
    {
        var given = arguments.Chunk(2).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1]);
        var known = given.All(pair => pair.Key is "--minutes" or "--seed" or "--out") && arguments.Count % 2 == 0;
        if (known
            && double.TryParse(given["--minutes"].LastOrDefault("5"), CultureInfo.InvariantCulture, out var minutes)
            && int.TryParse(given["--seed"].LastOrDefault("1"), CultureInfo.InvariantCulture, out var seed))
            return new(TimeSpan.FromMinutes(minutes), seed, given["--out"].LastOrDefault(Path.Combine(Path.GetTempPath(), "statiq-edition-fuzz")));
        Console.Error.WriteLine(Usage);
        return null;
    }
}
