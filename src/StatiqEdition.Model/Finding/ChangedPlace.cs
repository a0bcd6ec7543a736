namespace StatiqEdition.Model;

/// <summary>A mark of CriticMarkup by where it stands, letter by letter, in what the edition and in what the witness reads.</summary>
internal sealed record ChangedPlace(string Variant, Range Edition, Range Witness)
{
    /// <summary>Whether the next place begins before this one ends, in either text.</summary>
    public bool Overlaps(ChangedPlace next) => next.Edition.Start.Value < Edition.End.Value || next.Witness.Start.Value < Witness.End.Value;

    /// <summary>This place and the next, and what is between them.</summary>
    public ChangedPlace With(ChangedPlace next) => this with { Edition = Edition.Start..next.Edition.End, Witness = Witness.Start..next.Witness.End };
}
