namespace StatiqEdition;

/// <summary>What the program meets outside itself: where it prints, environment variables by name, and the clock, which measures how long a build takes and dates a release.</summary>
public sealed record Surroundings(TextWriter Out, TextWriter Error, Func<string, string?> Variable, TimeProvider Clock)
{
    /// <summary>Where what another program reads is printed.</summary>
    public TextWriter Data { get; private init; } = Out;

    /// <summary>The terminal on which errors are read; null where another program reads them. It is looked for when something is to be shown.</summary>
    public Lazy<Terminal?> ErrorTerminal { get; init; } = new((Terminal?)null);

    /// <summary>Makes room in the process's memory for all that one edition needs; nothing where others share the process.</summary>
    public Action MakeRoom { get; private init; } = () => { };

    /// <summary>The day, which <c>SOURCE_DATE_EPOCH</c> can set.</summary>
    public DateOnly Today => SourceDateEpoch.Read(Variable(SourceDateEpoch.Variable)) ?? DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    /// <summary>Those of the running process.</summary>
    public static Surroundings OfProcess() => new(Console.Out, Console.Error, Environment.GetEnvironmentVariable, TimeProvider.System) { ErrorTerminal = new(() => Terminal.Behind(Console.Error)), MakeRoom = Heap.MakeRoom };

    /// <summary>These, with standard output left to JSON alone where that is asked for.</summary>
    public Surroundings For(DiagnosticFormat format) => format == DiagnosticFormat.Json ? this with { Out = Error } : this;
}
