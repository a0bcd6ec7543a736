namespace StatiqEdition;

/// <summary>What the program meets outside itself: where it prints, environment variables by name, and the clock, which measures how long a build takes and dates a release.</summary>
public sealed record Surroundings(TextWriter Out, TextWriter Error, Func<string, string?> Variable, TimeProvider Clock)
{
    /// <summary>Where what another program reads is printed.</summary>
    public TextWriter Data { get; private init; } = Out;

    /// <summary>Those of the running process.</summary>
    public static Surroundings OfProcess() => new(Console.Out, Console.Error, Environment.GetEnvironmentVariable, TimeProvider.System);

    /// <summary>These, with standard output left to JSON alone where that is asked for.</summary>
    public Surroundings For(DiagnosticFormat format) => format == DiagnosticFormat.Json ? this with { Out = Error } : this;
}
