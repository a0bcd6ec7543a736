namespace StatiqEdition.Publishing;

/// <summary>What MiniSearch 7 would make of some documents (docs/decisions/0008-search.md): which word stands how often in which field of which document, and how many words the fields have.</summary>
internal sealed class SearchIndex
{
    private readonly SortedDictionary<string, SortedDictionary<int, SortedDictionary<int, int>>> _words = new(StringComparer.Ordinal);
    private readonly List<string> _documents = [];
    private readonly List<int?[]> _lengths = [];
    private readonly double?[] _averages = new double?[SearchDocument.FieldNames.Count];

    /// <summary>The documents' ids by their numbers.</summary>
    public IReadOnlyList<string> Documents => _documents;

    /// <summary>How many different words each field of each document has; null for a field that is not there, and the array ends with the last that is.</summary>
    public IReadOnlyList<int?[]> Lengths => _lengths;

    /// <summary>The mean of these over all documents, as MiniSearch carries it on from one to the next; null for a field that none has.</summary>
    public IReadOnlyList<double?> Averages => _averages;

    /// <summary>The words in ordinal order; for each how often it stands in which document, by fields.</summary>
    public IEnumerable<KeyValuePair<string, SortedDictionary<int, SortedDictionary<int, int>>>> Words => _words;

    /// <summary>The index of some documents.</summary>
    public static SearchIndex Of(IEnumerable<SearchDocument> documents)
    {
        var index = new SearchIndex();
        foreach (var document in documents)
            index.Add(document);
        return index;
    }

    private void Add(SearchDocument document)
    {
        var number = _documents.Count;
        _documents.Add(document.Id);
        _lengths.Add(new int?[document.Fields.FindLastIndex(words => words is not null) + 1]);
        foreach (var (field, words) in document.Fields.Index())
        {
            if (words is not null)
                Add(number, field, words);
        }
    }

    private void Add(int document, int field, IReadOnlyList<string> words)
    {
        var length = words.Distinct().Count();
        _lengths[document][field] = length;
        _averages[field] = (((_averages[field] ?? 0) * document) + length) / (document + 1);
        foreach (var word in words)
            Count(Within(Within(_words, word), field), document);
    }

    private static TValue Within<TKey, TValue>(SortedDictionary<TKey, TValue> all, TKey key)
        where TKey : notnull
        where TValue : new()
    {
        if (!all.TryGetValue(key, out var value))
            all.Add(key, value = new());
        return value;
    }

    private static void Count(SortedDictionary<int, int> times, int document) => times[document] = times.GetValueOrDefault(document) + 1;
}
