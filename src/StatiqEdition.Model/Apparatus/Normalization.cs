namespace StatiqEdition.Model;

/// <summary>A declared rule for marks of the transcription software that the edition leaves out without an emendation: signs at the start of the witness's lines, never letters or figures.</summary>
public sealed record Normalization(string Name, string LineStart, string Reason, Place Place);
