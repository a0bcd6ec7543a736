namespace StatiqEdition.Model;

/// <summary>A word of the witness with its line.</summary>
public sealed record WitnessPlace(WitnessLine Line, WitnessWord Word);
