namespace StatiqEdition.Tests.Published;

/// <summary>What a part of an entry of an apparatus is.</summary>
internal enum EntryNode
{
    /// <summary>What is said between readings.</summary>
    Said,

    /// <summary>The words of a reading.</summary>
    Words,

    /// <summary>The siglum of a witness.</summary>
    Siglum,
}
