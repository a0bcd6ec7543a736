namespace StatiqEdition.Model;

/// <summary>A declared rule for marks of the transcription software that the edition leaves out without an emendation: a token at the start of the witness's lines.</summary>
public sealed record Normalization(string Name, string LineStart, string Reason)
{
    /// <summary>How many lines of a witness the rule takes a mark from.</summary>
    public int Count(string witness) => witness.Split('\n').Count(line => line.StartsWith(LineStart, StringComparison.Ordinal));
}
