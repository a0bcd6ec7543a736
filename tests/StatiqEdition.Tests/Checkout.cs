namespace StatiqEdition.Tests;

/// <summary>The project's own files, found from where the tests run.</summary>
internal static class Checkout
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>A file or folder of the project.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Above(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "StatiqEdition.sln")) ? folder : Above(Directory.GetParent(folder)!.FullName);
}
