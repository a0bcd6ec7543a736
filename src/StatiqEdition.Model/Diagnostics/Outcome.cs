namespace StatiqEdition.Model;

/// <summary>What a step made of its input, and every diagnostic on the way; <paramref name="Value"/> is null when one of them is an error.</summary>
public sealed record Outcome<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class;
