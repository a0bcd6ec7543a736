namespace StatiqEdition.Tests.Published;

/// <summary>Reads the page of the apparatus.</summary>
internal static class ApparatusPageReader
{
    public static IEnumerable<VariantRead> Variants(EditionFiles files) => files.Page("apparatus/index.html").QuerySelectorAll("li.app").Where(VariantOnPage.Is).Select(variant =>
    {
        var read = VariantOnPage.Read(variant, variant.QuerySelector(".head")!);
        Assert.Contains(read.Cause.Length == 0 ? "cause--none" : $"cause--{read.Cause}", variant.ClassList);
        return read;
    });
}
