namespace StatiqEdition.Model;

/// <summary>A version of an edition that was published, with what changed since the one before it: in reading order, then what is gone. The first release lists no changes, because everything is new in it.</summary>
public sealed record Release(EditionVersion Version, DateOnly Date, IReadOnlyList<Change> Changes)
{
    /// <summary>The SHA-256 of the base witness's file, against which the release was proved; null where it had none.</summary>
    public string? Witness { get; init; }

    /// <summary>The SHA-256 of <see cref="ApparatusText"/> as it was released; null where it is not known, because the release was made before the ledger held it.</summary>
    public string? Apparatus { get; init; }
}
