using System.Runtime.CompilerServices;
using StatiqEdition.Model;

namespace StatiqEdition.Publishing;

/// <summary>What several files of an edition are made from: derived once, whoever asks first, and kept as long as the edition.</summary>
internal sealed class Derived<T>(Func<Edition, T> derive)
    where T : class
{
    private readonly ConditionalWeakTable<Edition, Once> _known = [];

    /// <summary>Says that another edition's is the same.</summary>
    public void Share(Edition edition, Edition same) => _known.AddOrUpdate(same, new(() => Of(edition)));

    /// <summary>That of an edition.</summary>
    public T Of(Edition edition) => _known.GetValue(edition, of => new(() => derive(of))).Value;

    private sealed class Once(Func<T> derive)
    {
        private readonly Lock _turn = new();

        public T Value
        {
            get
            {
                lock (_turn)
                    return field ??= derive();
            }
        }
    }
}
