namespace StatiqEdition.Publishing;

/// <summary>What is made when it is first asked for: the makers are run one after the other until the path appears, and all that they made is remembered.</summary>
internal sealed class MadeOnDemand<T>(IEnumerable<Func<IEnumerable<T>>> makers, Func<T, string> pathOf)
    where T : class
{
    private readonly Lock _turn = new();
    private readonly Queue<Func<IEnumerable<T>>> _makers = new(makers);
    private readonly Dictionary<string, T> _made = [];

    /// <summary>What stands at a path below the site's root; null where no maker makes it.</summary>
    public T? Find(string path)
    {
        lock (_turn)
        {
            while (!_made.ContainsKey(path) && _makers.TryDequeue(out var make))
            {
                foreach (var one in make())
                    _made.Add(pathOf(one), one);
            }

            return _made.GetValueOrDefault(path);
        }
    }
}
