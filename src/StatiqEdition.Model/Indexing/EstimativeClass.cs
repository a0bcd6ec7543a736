namespace StatiqEdition.Model;

/// <summary>Expressions that say how sure a document is of something, of one strength. <paramref name="Degree"/> is 3 where it is certain, 0 where it can be and can as well not be, −3 where it is certain that it is not; null for words that say something else than how sure, such as whose view it is. <paramref name="Meaning"/> says so in a sentence.</summary>
public sealed record EstimativeClass(string Name, int? Degree, string Meaning, IReadOnlyList<IndexForm> Forms)
{
    /// <summary>How far a degree goes from 0 to either side.</summary>
    public const int Certain = 3;
}
