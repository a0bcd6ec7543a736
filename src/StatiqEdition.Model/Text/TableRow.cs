namespace StatiqEdition.Model;

/// <summary>A row of a table as cells. In the row's passage they stand one after another, with white space between them that is known as such.</summary>
public static class TableRow
{
    /// <summary>The content of each cell, from the first column to the last; an empty cell has none.</summary>
    public static IReadOnlyList<IReadOnlyList<Inline>> Cells(Passage row)
    {
        var cells = new List<List<Inline>> { new() };
        foreach (var inline in row.Content)
        {
            if (inline is Inline.Words { EndsCell: true })
                cells.Add([]);
            else
                cells[^1].Add(inline);
        }

        return cells;
    }

    /// <summary>The columns, counted from 0, that hold nothing but figures in the body of a table, and are set so that they stand one below another.</summary>
    public static IReadOnlySet<int> Figures(Block.Group table)
    {
        var columns = table.Body.SelectMany(row => Cells(row).Index()).ToLookup(cell => cell.Index, cell => PlainText.Reading(cell.Item));
        return columns.Where(column => column.Any(HasFigure) && column.All(text => text.Length == 0 || HasFigure(text))).Select(column => column.Key).ToHashSet();
    }

    private static bool HasFigure(string text) => text.Any(char.IsDigit) && !text.Any(char.IsLetter);
}
