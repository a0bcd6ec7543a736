using BenchmarkDotNet.Attributes;
using StatiqEdition.Tests;

namespace StatiqEdition.Benchmarks;

/// <summary>How long it takes in the preview from the save of NIE-58 to the new page served, with the edition alone and among a thousand copies of it.</summary>
[WarmupCount(30), IterationCount(20), InvocationCount(1)]
public class PreviewBenchmark : IAsyncDisposable
{
    private const string Emended = "{~~Stallnist~>";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("statiq-edition-");
    private readonly HttpClient _client = new();
    private string _file = "";
    private string _text = "";
    private int _saves;
    private Preview? _preview;

    /// <summary>How many editions the library has.</summary>
    [Params(1, 1000)]
    public int Editions { get; set; }

    /// <summary>Makes the library and begins the preview.</summary>
    [GlobalSetup]
    public async Task Setup()
    {
        var input = Path.Combine(_folder.FullName, "input");
        Directory.CreateDirectory(input);
        File.Copy(Path.Combine(Repository.Root, "input/site.yml"), Path.Combine(input, "site.yml"));
        foreach (var number in Enumerable.Range(1, Editions))
            Copy(Path.Combine(input, $"nie-58-{number}"), $"nie-58-{number}");
        _file = Path.Combine(input, "nie-58-1/estimate.md");
        _text = await File.ReadAllTextAsync(_file);
        _preview = await Preview.Start(new(input, Path.Combine(_folder.FullName, "output"), null, null), 0, isPlain: false, new(TextWriter.Null, TextWriter.Null, _ => null, TimeProvider.System));
        _client.BaseAddress = _preview.Address;
        await SaveAndRead();
    }

    /// <summary>Saves another word and asks for the page until it has it.</summary>
    [Benchmark]
    public async Task<int> SaveAndRead()
    {
        var word = $"Stalinist{++_saves}x";
        await File.WriteAllTextAsync(_file, _text.Replace(Emended, $"{Emended}{word} ", StringComparison.Ordinal));
        for (var asked = 1; ; asked++)
        {
            if ((await _client.GetStringAsync(new Uri("nie-58-1/", UriKind.Relative))).Contains(word, StringComparison.Ordinal))
                return asked;
        }
    }

    /// <summary>Ends the preview and takes the library away.</summary>
    [GlobalCleanup]
    public async Task Cleanup() => await DisposeAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_preview is not null)
            await _preview.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    // The ledger names its edition.
    private static void Copy(string folder, string id)
    {
        var source = Path.Combine(Repository.Root, "input/nie-58");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetFileName(file) == "ledger.json")
                File.WriteAllText(copy, File.ReadAllText(file).Replace("\"edition\": \"nie-58\"", $"\"edition\": \"{id}\"", StringComparison.Ordinal));
            else
                File.Copy(file, copy);
        }
    }
}
