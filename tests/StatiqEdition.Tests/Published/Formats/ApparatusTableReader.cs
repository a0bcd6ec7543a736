using System.Text.RegularExpressions;

namespace StatiqEdition.Tests.Published;

/// <summary>Reads <c>apparatus.csv</c> (RFC 4180). A column between the edition's reading and the cause is a witness's; one of which nothing is known lacks the cell that the base witness has always.</summary>
internal static partial class ApparatusTableReader
{
    public static IEnumerable<VariantRead> Variants(EditionFiles files)
    {
        var rows = Rows(files.Text("apparatus.csv").TrimStart('\uFEFF')).ToList();
        var names = rows[0];
        var sigla = names[5..names.IndexOf("cause")];
        return rows.Skip(1).Select(row =>
        {
            string Cell(string name) => row[names.IndexOf(name)];
            var readings = sigla.Select((siglum, index) => (siglum, row[5 + index])).Where((reading, index) => index == 0 || reading.Item2.Length > 0);
            return new VariantRead(Cell("variant"), Cell("edition"), VariantRead.Joined(readings), Cell("cause"), Cell("certain") == "yes", Cell("inferred") == "yes", Cell("remark"));
        });
    }

    // Before what a spreadsheet would calculate stands an apostrophe.
    private static IEnumerable<List<string>> Rows(string text) => text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row =>
        Cell().Matches(row).Select(cell => cell.Groups["quoted"].Success ? cell.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Groups["bare"].Value).Select(cell => Calculated().Replace(cell, "")).ToList());

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<bare>[^,]*))", RegexOptions.None, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex("^'(?=[=+@-])", RegexOptions.None, 1000)]
    private static partial Regex Calculated();
}
