namespace StatiqEdition.Markdown;

/// <summary>The lines that git writes around two versions of a place where it could not join them (git-merge(1), how conflicts are presented).</summary>
internal static class MergeMarks
{
    /// <summary>What is said of them.</summary>
    public const string Message = "git left two versions here, from <<<<<<< to >>>>>>>; keep one of them and take the three lines of signs away";

    private const string Ours = "<<<<<<< ";

    /// <summary>The offset of the first; null where there is none.</summary>
    public static int? First(string text)
    {
        for (var at = text.IndexOf(Ours, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Ours, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is '\n' or '\r')
                return at;
        }

        return null;
    }
}
