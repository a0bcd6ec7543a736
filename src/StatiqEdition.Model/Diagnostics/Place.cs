namespace StatiqEdition.Model;

/// <summary>A place in a source file: the file's path as the editor knows it, line and column counted from 0, the column in UTF-16 units.</summary>
public sealed record Place(string File, int Line, int Column)
{
    /// <summary>The beginning of a file.</summary>
    public static Place StartOf(string file) => new(file, 0, 0);

    /// <summary>The line as everything printed counts it, from 1.</summary>
    public int LineNumber => Line + 1;

    /// <summary>The column as everything printed counts it, from 1.</summary>
    public int ColumnNumber => Column + 1;

    /// <summary>The place as compilers print it: <c>path(line,column)</c>, counted from 1.</summary>
    public override string ToString() => $"{File}({LineNumber},{ColumnNumber})";
}
