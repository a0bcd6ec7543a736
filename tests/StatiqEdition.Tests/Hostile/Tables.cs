namespace StatiqEdition.Tests.Hostile;

/// <summary>A strict reader of comma-separated values (RFC 4180), which refuses what a spreadsheet would calculate.</summary>
internal static class Tables
{
    /// <summary>The cells, and where rows end.</summary>
    public static IEnumerable<string> OfCsv(string text)
    {
        var rows = Rows(text.TrimStart('\uFEFF')).ToList();
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.All(rows.SelectMany(row => row), cell => Assert.DoesNotContain(cell.FirstOrDefault(), "=+-@\t\r"));
        return rows.SelectMany(row => row.Append("end of row"));
    }

    private static IEnumerable<List<string>> Rows(string text)
    {
        for (var at = 0; at < text.Length; at += 2)
        {
            var row = new List<string>();
            do
                row.Add(Cell(text, ref at));
            while (text[at] == ',' && at++ >= 0);
            Assert.Equal("\r\n", text[at..(at + 2)]);
            yield return row;
        }
    }

    private static string Cell(string text, ref int at)
    {
        if (text[at] != '"')
        {
            var bare = text[at..(at + text.AsSpan(at).IndexOfAny(",\r"))];
            at += bare.Length;
            Assert.DoesNotContain('"', bare);
            return bare;
        }

        var cell = "";
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            cell += text[at];
            if (text[at] == '"')
                at++;
        }

        at++;
        return cell;
    }
}
