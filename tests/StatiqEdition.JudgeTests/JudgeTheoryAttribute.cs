namespace StatiqEdition.JudgeTests;

/// <summary>A test of several cases by a judge of <see cref="Judges"/>, skipped with the reason printed where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgeTheoryAttribute : TheoryAttribute
{
    public JudgeTheoryAttribute(string judge) => Skip = Judges.Named(judge).Missing;
}
