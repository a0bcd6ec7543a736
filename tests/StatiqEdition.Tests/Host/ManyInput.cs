namespace StatiqEdition.Tests;

/// <summary>An input folder with several editions, each with a word of its own.</summary>
internal static class ManyInput
{
    /// <summary>Writes so many editions, <c>e1</c> and on, and gives the folder's path.</summary>
    public static string In(ScratchFolder folder, int editions)
    {
        var input = SmallInput.In(folder);
        foreach (var number in Enumerable.Range(2, editions - 1))
        {
            foreach (var file in folder.Files("input/e1"))
                folder.Write($"input/e{number}/{file}", File.ReadAllText(folder.Path($"input/e1/{file}")).Replace("On Trade", $"On Trade, Part {number}", StringComparison.Ordinal));
        }

        return input;
    }
}
