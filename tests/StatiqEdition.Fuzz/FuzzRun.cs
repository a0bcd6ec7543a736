using System.Text;
using System.Text.Json;

namespace StatiqEdition.Fuzz;

/// <summary>Tries one target after another until the time is over, and says what was found.</summary>
internal sealed class FuzzRun(FuzzOptions options, TextWriter output)
{
    private const int PublishEvery = 400;
    private readonly HashSet<string> _found = [];
    private readonly Random _random = new(options.Seed);

    /// <summary>Tries; the exit code is 0 where nothing was found. The last line says how much was tried.</summary>
    public int Go()
    {
        Directory.CreateDirectory(options.Folder);
        using var watch = new Watch(Path.Combine(options.Folder, "running.txt"));
        var corpora = Targets.All.Select(target => (target, new Corpus(target))).ToList();
        var mutation = new Mutation(_random);
        var (begun, tried) = (TimeProvider.System.GetTimestamp(), 0);
        for (; TimeProvider.System.GetElapsedTime(begun) < options.Length; tried++)
        {
            var (target, corpus) = corpora[tried % corpora.Count];
            Try(target, corpus, mutation.Of(corpus.Any(_random), corpus.Any(_random), target.Fragments), watch);
        }

        output.WriteLine($"{tried} texts tried with seed {options.Seed}, {corpora.Sum(corpus => corpus.Item2.Ways)} ways of behaving seen, {_found.Count} faults found");
        return _found.Count == 0 ? 0 : 1;
    }

    private void Try(Target target, Corpus corpus, string text, Watch watch)
    {
        watch.Begin(text);
        var publish = _random.Next(PublishEvery) == 0;
        if (Properties.Broken(target, text, publish) is { } finding)
            Tell(target, text, finding, publish, watch);
        else
            corpus.Add(text);
    }

    private void Tell(Target target, string text, Finding finding, bool publish, Watch watch)
    {
        if (!_found.Add($"{target.Name}: {finding.Property}"))
            return;
        var shortest = Shrinking.Of(text, shorter =>
        {
            watch.Begin(shorter);
            return Properties.Broken(target, shorter, publish)?.Property == finding.Property;
        });
        var seen = Properties.Broken(target, shortest, publish)!.Seen;
        File.WriteAllBytes(Path.Combine(options.Folder, $"{_found.Count}.txt"), Encoding.UTF8.GetBytes(shortest));
        output.WriteLine($"FOUND {_found.Count} in {target.Name}: {finding.Property}\n  text: {JsonSerializer.Serialize(shortest)}\n  seen: {seen.ReplaceLineEndings("\n        ")}");
        output.Flush();
    }
}
