namespace StatiqEdition;

/// <summary>Colours for a terminal that has them (ECMA-48, SGR); on another the words stay as they are.</summary>
internal sealed record Paint(bool HasColour)
{
    /// <summary>Words that are looked for first.</summary>
    public string Strong(string words) => In("1", words);

    /// <summary>Words that frame others.</summary>
    public string Faint(string words) => In("2", words);

    /// <summary>Words that say what is wrong.</summary>
    public string Fault(string words, bool isError) => In(isError ? "1;31" : "1;33", words);

    private string In(string colour, string words) => HasColour ? $"\e[{colour}m{words}\e[0m" : words;
}
