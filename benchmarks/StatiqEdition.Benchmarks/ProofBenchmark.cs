using BenchmarkDotNet.Attributes;
using StatiqEdition.Model;

namespace StatiqEdition.Benchmarks;

/// <summary>How long the proof takes for NIE-58 once, ten times and a hundred times over.</summary>
[MemoryDiagnoser]
public class ProofBenchmark
{
    private Edition _edition = LongEdition.Of(1, sameWords: true);

    /// <summary>How many times the text is there.</summary>
    [Params(1, 10, 100)]
    public int Times { get; set; }

    /// <summary>Whether every copy has the same words.</summary>
    [Params(false, true)]
    public bool SameWords { get; set; }

    /// <summary>Makes the edition.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _edition = LongEdition.Of(Times, SameWords);
        if (!Proof.Of(_edition).Holds)
            throw new InvalidOperationException("the proof does not hold for the edition that is measured");
    }

    /// <summary>Tries the whole edition against its witness.</summary>
    [Benchmark]
    public Proof Prove() => Proof.Of(_edition);
}
