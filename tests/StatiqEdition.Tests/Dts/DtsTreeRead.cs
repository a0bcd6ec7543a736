namespace StatiqEdition.Tests;

/// <summary>A citation tree as its answers have it; <paramref name="Parameter"/> asks for it.</summary>
internal sealed record DtsTreeRead(string Parameter, IReadOnlyList<DtsUnitRead> Units)
{
    /// <summary>A unit and those in it: they follow it, and are deeper.</summary>
    public IReadOnlyList<DtsUnitRead> From(DtsUnitRead unit) =>
        [unit, .. Units.SkipWhile(one => one != unit).Skip(1).TakeWhile(one => one.Level > unit.Level)];

    /// <summary>The kinds of a unit and of all it stands in, <c>/heading/paragraph</c>.</summary>
    public string Path(DtsUnitRead unit) => (unit.Parent is null ? "" : Path(Units.Single(one => one.Id == unit.Parent))) + $"/{unit.Type}";
}
