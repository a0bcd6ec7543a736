namespace StatiqEdition.Model;

/// <summary>Words that a release replaced, with a few of the words around them; each side may be empty.</summary>
public sealed record WordChange(string Before, string Old, string New, string After);
