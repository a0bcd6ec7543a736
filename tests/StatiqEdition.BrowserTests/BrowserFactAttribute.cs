namespace StatiqEdition.BrowserTests;

/// <summary>A test in a real browser, skipped with the reason printed where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
