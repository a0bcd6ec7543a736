using StatiqEdition.Tests;

namespace StatiqEdition.BrowserTests;

/// <summary>The system's Chromium, which the browser tests drive. Playwright's own download is not used, so that the tests need no more than the system's packages.</summary>
internal static class Chromium
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The path of the first Chromium on the PATH; null where there is none.</summary>
    public static string? Path { get; } = OnPath.Find(s_names);

    /// <summary>What it is started with: no sandbox, which containers lack, and nothing that asks another host.</summary>
    public static IReadOnlyList<string> Arguments { get; } = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Why the tests are skipped; null where they run.</summary>
    public static string? Missing => Path is null ? $"No Chromium on the PATH ({string.Join(", ", s_names)}): the browser tests are skipped." : null;
}
