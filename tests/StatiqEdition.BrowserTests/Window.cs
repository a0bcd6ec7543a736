namespace StatiqEdition.BrowserTests;

/// <summary>The windows in which the site is read.</summary>
internal static class Window
{
    public static BrowserNewContextOptions Wide => new() { ViewportSize = new() { Width = 1440, Height = 1000 } };

    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true };

    public static BrowserNewContextOptions Small => new() { ViewportSize = new() { Width = 390, Height = 844 } };

    public static BrowserNewContextOptions Narrowest => new() { ViewportSize = new() { Width = 320, Height = 640 }, HasTouch = true, IsMobile = true };

    public static BrowserNewContextOptions Dark => new() { ViewportSize = new() { Width = 1440, Height = 1000 }, ColorScheme = ColorScheme.Dark };

    /// <summary>A window that may read and write what is copied.</summary>
    public static BrowserNewContextOptions Copying => new() { ViewportSize = new() { Width = 1440, Height = 1000 }, Permissions = ["clipboard-read", "clipboard-write"] };

    public static BrowserNewContextOptions WithoutScript => new() { ViewportSize = new() { Width = 820, Height = 1000 }, JavaScriptEnabled = false };
}
