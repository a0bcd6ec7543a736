namespace StatiqEdition.Publishing;

/// <summary>Says that a key's value is one of the words by which every format calls a closed choice of the model.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOfAttribute(Type choice) : Attribute
{
    /// <summary>The enumeration of the choice.</summary>
    public Type Choice => choice;
}
