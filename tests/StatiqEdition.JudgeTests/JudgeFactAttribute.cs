namespace StatiqEdition.JudgeTests;

/// <summary>A test by a judge of <see cref="Judges"/>, skipped with the reason printed where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgeFactAttribute : FactAttribute
{
    public JudgeFactAttribute(string judge) => Skip = Judges.Named(judge).Missing;
}
