namespace StatiqEdition.Tests;

/// <summary>Each passage begins and ends as it should, and none is missing, doubled or out of order.</summary>
public sealed class OpeningsAndClosingsTests
{
    private static readonly string[][] s_rows =
        [.. Repository.Read("tests/StatiqEdition.Tests/RealEdition/openings-and-closings.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split([" | ", " … "], StringSplitOptions.None))];

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var row in s_rows)
                rows.Add(row[0], row[1], row[2]);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_passage_begins_and_ends_as_it_should(string id, string opening, string closing)
    {
        Assert.StartsWith(opening, RealInput.Text(id), StringComparison.Ordinal);
        Assert.EndsWith(closing, RealInput.Text(id), StringComparison.Ordinal);
    }

    [Fact]
    public void The_passages_are_these_in_this_order() =>
        Assert.Equal(s_rows.Select(row => row[0]), RealInput.Edition.Passages.Select(passage => passage.Id.Id));
}
