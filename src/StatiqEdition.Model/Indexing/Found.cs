namespace StatiqEdition.Model;

/// <summary>A form found in a text: where it begins, how many characters it has, and whose form it is.</summary>
public sealed record Found<T>(int Start, int Length, IndexForm Form, T Of)
{
    /// <summary>The index after its last character.</summary>
    public int End => Start + Length;
}
