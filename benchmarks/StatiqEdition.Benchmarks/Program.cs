using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StatiqEdition.Benchmarks;

if (args is ["make", var count, var folder, .. var hugo])
{
    MadeLibrary.Write(int.Parse(count, CultureInfo.InvariantCulture), folder, hugo.FirstOrDefault());
    return;
}

// In this process: the harness's own projects would not restore under central package versions.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)).WithOptions(ConfigOptions.DisableLogFile);
BenchmarkSwitcher.FromTypes([typeof(PreviewBenchmark), typeof(ProofBenchmark), typeof(ResemblanceBenchmark)]).Run(args, config);
