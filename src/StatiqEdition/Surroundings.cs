namespace StatiqEdition;

/// <summary>What the program meets outside itself: where it prints, environment variables by name, and the clock, which only measures how long a build takes.</summary>
public sealed record Surroundings(TextWriter Out, TextWriter Error, Func<string, string?> Variable, TimeProvider Clock)
{
    /// <summary>Those of the running process.</summary>
    public static Surroundings OfProcess() => new(Console.Out, Console.Error, Environment.GetEnvironmentVariable, TimeProvider.System);
}
