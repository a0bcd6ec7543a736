using System.Text.Json;
using StatiqEdition.Publishing;

namespace StatiqEdition.Tests.Published;

/// <summary>The list of pages that the browser and Lighthouse try.</summary>
public sealed class PagesTriedTests
{
    [Fact]
    public void One_page_of_every_kind_is_tried()
    {
        var tried = JsonSerializer.Deserialize<HashSet<string>>(Repository.Read("tests/pages.json"))!;

        Assert.All(RealInput.Outcome.Value!.Pages().GroupBy(page => page.Component), kind => Assert.Contains(kind, page => tried.Contains(page.Frame.Path)));
    }
}
