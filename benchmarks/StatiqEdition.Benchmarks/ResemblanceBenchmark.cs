using BenchmarkDotNet.Attributes;
using StatiqEdition.Model;

namespace StatiqEdition.Benchmarks;

/// <summary>How long it takes to find the passages of NIE-58 that repeat one another, with the edition once, ten times and a hundred times over.</summary>
[MemoryDiagnoser]
public class ResemblanceBenchmark
{
    private IReadOnlyList<Passage> _passages = [];

    /// <summary>How many times the text is there.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    /// <summary>Whether every copy has the same words.</summary>
    [Params(false, true)]
    public bool SameWords { get; set; }

    /// <summary>Makes the edition.</summary>
    [GlobalSetup]
    public void Setup() => _passages = LongEdition.Of(Times, SameWords).Passages;

    /// <summary>Compares every passage with every other, as far as they have something in common.</summary>
    [Benchmark]
    public IReadOnlyList<Resemblance> Find() => Resemblances.Of(_passages);
}
